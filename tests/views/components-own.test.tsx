import { describe, expect, it } from 'vitest'
import { spread, type Attributes } from '../../views/components/attributes.ts'
import { Breadcrumbs } from '../../views/components/breadcrumbs.tsx'
import { Button } from '../../views/components/button.tsx'
import { ErrorSummary } from '../../views/components/error-summary.tsx'
import { Tag } from '../../views/components/tag.tsx'
import { Textarea } from '../../views/components/textarea.tsx'
import { DataTable } from '../../views/data-table.tsx'
import { htmlOf } from './html-of.ts'
import { outline } from './same-markup.ts'

const NASTY = `<b title="x">'&`

describe('what our components add to GOV.UK’s', () => {
  it('crumbs are items that are links of plain words', () => {
    const short = <Breadcrumbs crumbs={[{ text: NASTY, href: '/a' }]} />
    const long = <Breadcrumbs items={[{ children: NASTY, href: '/a' }]} />
    expect(htmlOf(short)).toBe(htmlOf(long))
    expect(htmlOf(short)).not.toContain('<b')
  })

  it('errors are an error list that links each to its field, if it has one', () => {
    const errors = [{ field: 'title', message: NASTY }, { message: 'Try again' }]
    expect(outline(htmlOf(<ErrorSummary errors={errors} />))).toEqual(
      outline(
        htmlOf(
          <ErrorSummary
            errorList={[{ href: '#title', children: NASTY }, { children: 'Try again' }]}
          />,
        ),
      ),
    )
  })

  it('a colour and a secondary button are classes', () => {
    expect(htmlOf(<Tag colour="grey">No</Tag>)).toBe(
      '<strong class="govuk-tag govuk-tag--grey">No</strong>',
    )
    expect(htmlOf(<Tag colour="blue">No</Tag>)).toBe('<strong class="govuk-tag">No</strong>')
    expect(htmlOf(<Button secondary>Search</Button>)).toBe(
      htmlOf(<Button classes="govuk-button--secondary">Search</Button>),
    )
  })

  it('a textarea keeps a line break that comes first, which a browser would drop', () => {
    for (const value of ['\nfirst', '\r\nfirst', '\n', 'first\n']) {
      const [, text] = /<textarea[^>]*>(.*)<\/textarea>/s.exec(
        htmlOf(<Textarea name="note" value={value} />),
      )!
      expect(text!.replace(/^\n/, '')).toBe(value)
    }
  })
})

describe('attributes of a component', () => {
  // The cases that the comment of GOV.UK's own macro lists.
  const CASES: readonly [Attributes, Record<string, string>][] = [
    [{ 'aria-hidden': true }, { 'aria-hidden': 'true' }],
    [{ 'aria-hidden': 'false' }, { 'aria-hidden': 'false' }],
    [{ hidden: undefined }, { hidden: '' }],
    [{ hidden: null }, { hidden: '' }],
    [{ colspan: 2 }, { colspan: '2' }],
    [{ hidden: { value: true, optional: true } }, { hidden: '' }],
    [{ hidden: { value: true } }, { hidden: 'true' }],
    [{ hidden: { value: undefined, optional: true } }, {}],
    [{ hidden: { value: null, optional: true } }, {}],
    [{ hidden: { value: false, optional: true } }, {}],
    [{ value: { value: 0, optional: true } }, { value: '0' }],
    [{ value: { value: '', optional: true } }, { value: '' }],
  ]

  it.each(CASES)('%j', (given, drawn) => {
    expect(spread(given)).toEqual(drawn)
  })

  it('are escaped', () => {
    expect(htmlOf(<Tag attributes={{ title: NASTY }}>No</Tag>)).toContain(
      'title="&lt;b title=&quot;x&quot;&gt;&#39;&amp;"',
    )
  })
})

describe('a data table', () => {
  const drawn = htmlOf(
    <DataTable
      caption="Money"
      captionSize="s"
      classes="app-stack"
      columns={[{ head: 'What' }, { head: 'Sum', numeric: true, classes: 'app-third' }]}
      rows={[
        ['Training', '£85'],
        [NASTY, <em>None</em>],
      ]}
    />,
  )

  it('names the column of each cell, for phones', () => {
    const labels = [...drawn.matchAll(/<t[dh][^>]* data-label="([^"]*)"/g)].map(
      ([, label]) => label,
    )
    expect(labels).toEqual(['What', 'Sum', 'What', 'Sum'])
  })

  it('has a header to each row and column, and figures under one another', () => {
    expect(drawn.match(/<th scope="row" class="govuk-table__header"/g)).toHaveLength(2)
    expect(drawn.match(/<td class="govuk-table__cell govuk-table__cell--numeric"/g)).toHaveLength(2)
    expect(drawn).toContain(
      '<th scope="col" class="govuk-table__header govuk-table__header--numeric app-third">Sum</th>',
    )
  })

  it('escapes words and draws elements', () => {
    expect(drawn).toContain('&lt;b title=')
    expect(drawn).toContain('<em>None</em>')
  })
})
