import { parsers } from 'prettier/plugins/markdown'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/exports/markdown.ts'
import {
  makeArea,
  makeMilestone,
  makePlan,
  openExample,
  openTestPlan,
  withoutFramework,
} from '../make-plan.ts'
import { NASTY_LABELS } from './nasty-labels.ts'

const rowsOf = (markdown: string): string[] =>
  markdown.split('\n').filter((line) => line.startsWith('|'))

type Node = { type: string; value?: string; children?: Node[] }

/** Read as GitHub would, with tables, strike-through and bare links, by the reader in prettier. */
const read = async (markdown: string): Promise<Node> =>
  // It needs none of prettier's own settings to parse.
  (await parsers.markdown.parse(
    markdown,
    {} as Parameters<typeof parsers.markdown.parse>[1],
  )) as Node

/** Curly brackets mean something to Liquid, which prettier knows and no Markdown does. */
const kindsIn = ({ type, children = [] }: Node): string[] => [
  ...(type === 'liquidNode' ? ['text'] : [type]),
  ...children.flatMap(kindsIn),
]

/** Cells are parted by pipes that have no backslash before them. */
const cellsOf = (row: string): number => row.match(/(?<!\\)\|/g)?.length ?? 0

describe('findings and schedule as Markdown', () => {
  const markdown = toMarkdown(openExample('leicestershire-rutland'))

  it('begins with title, day and what has become of the law', () => {
    expect(markdown.split('\n').slice(0, 11)).toEqual([
      '# Leicestershire and Rutland: from LSCB to Safeguarding Children Partnership',
      '',
      'As at 13 September 2019 (worked example).',
      '',
      'The move of 2018 to 2020; Working Together was replaced on 15 December 2023 and again on 18 March 2026, and sections 16E to 16Q have been amended.',
      '',
      'Not legal advice.',
      '',
      '## Findings',
      '',
      '### Law',
    ])
  })

  it('tells findings by force, what is the same for every plan last', () => {
    expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# Leicestershire and Rutland: from LSCB to Safeguarding Children Partnership',
      '## Findings',
      '### Law',
      '### Guidance',
      '### Order of events',
      '### Advice',
      '### The same for every plan',
      '## Schedule',
    ])
    expect(markdown).toContain(
      '- **Likely.** The start of the new arrangements in Leicestershire is planned for 29 September 2019: that would be one day late;',
    )
  })

  it('tells what is equal in all areas once, with law and guidance beside each other', () => {
    const [row, ...more] = rowsOf(markdown).filter((line) => line.includes('| Publish the arr'))
    expect(more).toEqual([])
    expect(row).toBe(
      '| 29 June 2019 | 28 June 2019 | Publish the arrangements | All | Safeguarding partners | Done in time | Law: Done: 28 June 2019, which was in time; the last day is 30 June 2019 (SI 2018/497 reg 5(1)). Guidance: Done: 28 June 2019, which was in time; the last day is 29 June 2019 (DfE transitional guidance 2018 (paragraph not verified)). \\[from a secondary source, not read at its source; checked 22 November 2026] |',
    )
  })

  it('names both areas where one row speaks for both', () => {
    const { plan } = openExample('leicestershire-rutland')
    const areas = plan.areas.map((area) => ({ ...area, anchors: {} }))
    const undated = toMarkdown(openTestPlan({ ...plan, areas }))
    expect(undated).toContain('and the plan gives none for Leicestershire and Rutland (SI 2018/497')
    expect(undated).not.toContain('gives none for Leicestershire (')
  })

  it('says so where there is nothing to tell', () => {
    const nothing = toMarkdown(openTestPlan(withoutFramework(makePlan())))
    expect(nothing).toContain('This plan has no framework, so there is nothing to hold it against.')
    expect(nothing).toContain('No dates are recorded yet.')
  })
})

const SHAPE = 'heading paragraph paragraph heading paragraph heading paragraph'.split(' ')

/** Every nasty text as the name of an area and as title and owner of a milestone in it. */
const hostile = withoutFramework(
  makePlan({
    areas: NASTY_LABELS.map((name, n) => makeArea({ id: `area-${n}`, name })),
    milestones: NASTY_LABELS.map((title, n) =>
      makeMilestone({ id: `ms-${n}`, title, owner: { role: title }, areas: [`area-${n}`] }),
    ),
  }),
)

describe('hostile titles in Markdown', () => {
  it('make no markup and no cell of their own', async () => {
    const markdown = toMarkdown(openTestPlan(hostile))
    expect(rowsOf(markdown)).toHaveLength(NASTY_LABELS.length + 2)
    for (const row of rowsOf(markdown)) expect(cellsOf(row), row).toBe(8)
    expect(new Set(kindsIn(await read(markdown)))).toEqual(
      new Set(['root', 'heading', 'paragraph', 'text', 'table', 'tableRow', 'tableCell']),
    )
  })

  it('stay one heading as the title of a plan', async () => {
    for (const title of NASTY_LABELS) {
      const markdown = toMarkdown(openTestPlan(withoutFramework(makePlan({ title }))))
      const { children = [] } = await read(markdown)
      expect(
        children.map(({ type }) => type),
        title,
      ).toEqual(SHAPE)
      const [head] = children
      expect(new Set(head?.children?.flatMap(kindsIn)), title).toEqual(new Set(['text']))
    }
  })

  it('stay readable', () => {
    const milestone = makeMilestone({ title: 'Agree *this* | that <now> ~~not~~' })
    const plan = withoutFramework(makePlan({ milestones: [milestone] }))
    expect(toMarkdown(openTestPlan(plan))).toContain(
      '| Agree \\*this\\* \\| that \\<now> \\~\\~not\\~\\~ |',
    )
  })
})
