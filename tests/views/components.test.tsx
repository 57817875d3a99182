import { readFileSync } from 'node:fs'
import type { HtmlEscapedString } from 'hono/utils/html'
import { describe, expect, it } from 'vitest'
import { Breadcrumbs } from '../../views/components/breadcrumbs.tsx'
import { Button, ButtonLink } from '../../views/components/button.tsx'
import { Details } from '../../views/components/details.tsx'
import { ErrorSummary } from '../../views/components/error-summary.tsx'
import { InsetText } from '../../views/components/inset-text.tsx'
import { NotificationBanner } from '../../views/components/notification-banner.tsx'
import { SkipLink } from '../../views/components/skip-link.tsx'
import { SummaryList } from '../../views/components/summary-list.tsx'
import { Table } from '../../views/components/table.tsx'
import { Tag } from '../../views/components/tag.tsx'
import { TextInput } from '../../views/components/text-input.tsx'
import { WarningText } from '../../views/components/warning-text.tsx'

type Fixtures = { fixtures: { name: string; html: string }[] }

/** What GOV.UK Frontend itself renders for a component. */
function fixture(component: string, name: string): string {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as Fixtures
  const found = fixtures.find((one) => one.name === name)
  if (!found) throw new Error(`${component} has no fixture “${name}”.`)
  return found.html
}

const html = (element: unknown): string => (element as HtmlEscapedString).toString()

/** Names are a page's own choice, and the phone's labels are ours. */
const OURS = new Set(['name', 'data-label'])

/** A line for each tag and text, white space run together, attributes in order of name. */
function outline(markup: string): string[] {
  const tokens = [...markup.matchAll(/<(\/?[a-z0-9]+)([^>]*)>|([^<]+)/g)]
  return tokens.flatMap(([, tag, attributes = '', text = '']) => {
    const words = text.replace(/\s+/g, ' ').trim()
    if (tag === undefined) return words === '' ? [] : [words]
    const named = [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)]
      .filter(([, name = '']) => !OURS.has(name))
      .map(([pair]) => pair)
    return [[tag, ...named.toSorted()].join(' ')]
  })
}

const CASES: readonly [string, string, unknown][] = [
  [
    'breadcrumbs',
    'default',
    <Breadcrumbs
      crumbs={[
        { text: 'Home', href: '/' },
        { text: 'Section', href: '/section' },
        { text: 'Sub-section', href: '/section/sub-section' },
        { text: 'Sub Sub-section', href: '/section/sub-section/sub-sub-section' },
      ]}
    />,
  ],
  ['button', 'default', <Button>Save and continue</Button>],
  ['button', 'secondary', <Button secondary>Secondary button</Button>],
  ['button', 'explicit link', <ButtonLink href="/">Continue</ButtonLink>],
  [
    'details',
    'default',
    <Details summary="Help with nationality">
      We need to know your nationality so we can work out which elections you’re entitled to vote
      in. If you can’t provide your nationality, you’ll have to send copies of identity documents
      through the post.
    </Details>,
  ],
  [
    'error-summary',
    'mixed with and without links',
    <ErrorSummary
      errors={[
        { message: 'Invalid username or password' },
        { field: 'example-error-1', message: 'Agree to the terms of service to log in' },
      ]}
    />,
  ],
  [
    'inset-text',
    'default',
    <InsetText>
      It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in
      the application.
    </InsetText>,
  ],
  [
    'notification-banner',
    'default',
    <NotificationBanner>This publication was withdrawn on 7 March 2014.</NotificationBanner>,
  ],
  ['skip-link', 'default', <SkipLink href="#test-target-element" />],
  ['tag', 'grey', <Tag colour="grey">Grey</Tag>],
  ['tag', 'default', <Tag colour="blue">Alpha</Tag>],
  [
    'warning-text',
    'default',
    <WarningText>You can be fined up to £5,000 if you don’t register.</WarningText>,
  ],
  [
    'input',
    'with hint text',
    <TextInput
      id="input-with-hint-text"
      label="National insurance number"
      hint="It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’."
    />,
  ],
  [
    'input',
    'with error and hint',
    <TextInput
      id="with-error-hint"
      label="National insurance number"
      hint="It’s on your National Insurance card, benefit letter, payslip or P60. For example, ‘QQ 12 34 56 C’."
      error="Enter a National Insurance number in the correct format"
    />,
  ],
]

describe('components have the exact markup of GOV.UK Frontend', () => {
  it.each(CASES)('%s: %s', (component, name, ours) => {
    expect(outline(html(ours))).toEqual(outline(fixture(component, name)))
  })

  it('summary-list: the rows', () => {
    const ours = (
      <SummaryList
        rows={[
          { key: 'Name', value: 'Firstname Lastname' },
          { key: 'Date of birth', value: '13/08/1980' },
        ]}
      />
    )
    const theirs = outline(fixture('summary-list', 'default'))
    const lines = outline(html(ours))
    expect(theirs.slice(0, lines.length - 1)).toEqual(lines.slice(0, -1))
  })

  it('table: the head, the caption and a header in each row', () => {
    const ours = (
      <Table
        caption="Caption 1: Months and rates"
        captionSize="m"
        columns={[
          { head: 'Month you apply' },
          { head: 'Rate for bicycles', numeric: true },
          { head: 'Rate for vehicles', numeric: true },
        ]}
        rows={[
          ['January', '£85', '£95'],
          ['February', '£75', '£55'],
          ['March', '£165', '£125'],
        ]}
      />
    )
    // The package has no fixture with all three; the rows' headers are compared by the next test.
    const plain = (lines: string[]): string[] =>
      lines.map((line) =>
        line.replace('th class="govuk-table__header" scope="row"', 'td class="govuk-table__cell"'),
      )
    expect(plain(outline(html(ours)))).toEqual(
      plain(outline(fixture('table', 'with head and caption'))),
    )
  })

  it('table: a row’s header', () => {
    const ours = outline(html(<Table caption="" columns={[{ head: '' }]} rows={[['January']]} />))
    const theirs = outline(fixture('table', 'with firstCellIsHeader true'))
    const header = (lines: string[]) => lines.find((line) => line.includes('scope="row"'))
    expect(header(ours)).toBe(header(theirs))
  })
})
