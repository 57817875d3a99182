import { describe, expect, it } from 'vitest'
import { cleanLabel } from '../../src/diagrams/labels/clean-label.ts'
import { flowLabel, ganttLabel, lineLabel } from '../../src/diagrams/labels/readable-label.ts'
import { plainLine, shorten } from '../../src/domain/plain-line.ts'
import { planTitle } from '../../src/domain/plan-title.ts'
import { planInForce } from '../../src/domain/structure-scope.ts'
import { toMermaid } from '../../src/exports/mermaid.ts'
import {
  catalogue,
  makeBody,
  makeMilestone,
  makePlan,
  makeStructure,
  openExample,
  openTestPlan,
  withoutFramework,
} from '../make-plan.ts'
import { readFlowchart, readGantt } from './mermaid-reader.ts'
import { ATTACKS, NASTY_LABELS } from './nasty-labels.ts'

/** Straight quotes are the one thing that a label gives up for good. */
const curly = (text: string): string =>
  cleanLabel(text)
    .replace(/(^|[\s([{])"/gu, '$1“')
    .replaceAll('"', '”')
    .replaceAll('`', '’')

/** A title as a chart shows it: short, look-alikes for what would be syntax. */
const inGantt = (title: string): string => ganttLabel(shorten(plainLine(title) || 'Untitled', 64))

const isExact = ({ tags }: { tags: string[] }): boolean => tags.includes('milestone')

/** Each in a box of its own, and all of them reporting to the first. */
const bodies = (names: readonly string[]) =>
  names.map((name, n) =>
    makeBody({ id: `body-${n}`, name, reportsTo: n === 0 ? [] : ['body-0'], side: 'new' }),
  )

/** Each on a day and over a month. */
const milestones = (titles: readonly string[]) =>
  titles.flatMap((title, n) => [
    makeMilestone({ id: `ms-a${n}`, title, when: { edtf: '2019-06-28' } }),
    makeMilestone({ id: `ms-b${n}`, title, when: { edtf: '2019-06' } }),
  ])

const open = (change: Parameters<typeof makePlan>[0]) =>
  openTestPlan(withoutFramework(makePlan(change)))

describe('a structure as Mermaid source', () => {
  it('reads as the plan has it', async () => {
    const read = await readFlowchart(
      toMermaid(openExample('leicestershire-rutland'), { view: 'current' }),
    )
    expect(read.nodes).toHaveLength(10)
    expect(read.groups.map(({ title }) => title)).toEqual([
      'Old structure',
      'New structure',
      'Other bodies',
    ])
    expect(read.edges.filter(({ text }) => text === 'reports to')).toEqual([
      { start: 'n2', end: 'n1', text: 'reports to' },
      { start: 'n3', end: 'n1', text: 'reports to' },
      { start: 'n3', end: 'n4', text: 'reports to' },
    ])
    expect(read.nodes.map(({ text }) => text)).toContain(
      'Leicestershire & Rutland Safeguarding Children Partnership',
    )
    expect(read.accTitle).toBe(
      'Structure: Leicestershire and Rutland: from LSCB to Safeguarding Children Partnership',
    )
    expect(read.accDescription).toContain('Reporting lines: 3.')
  })

  it('says on top which plan, as at when, and what has become of the law', () => {
    const [title, asAt, currency, advice] = toMermaid(openExample('leicestershire-rutland'), {
      view: 'current',
    }).split('\n')
    expect(title).toMatch(/^%% Leicestershire and Rutland/)
    expect(asAt).toBe('%% As at 13 September 2019 (worked example).')
    expect(currency).toMatch(/^%% The move of 2018 to 2020; Working Together was replaced on/)
    expect(advice).toBe('%% Not legal advice.')
  })

  it('is a diagram even of a plan without bodies', async () => {
    const { nodes } = await readFlowchart(toMermaid(openTestPlan(makePlan()), { view: 'current' }))
    expect(nodes).toEqual([{ id: 'n0', text: 'No bodies are recorded in this plan yet.' }])
  })

  it('tells the life of a body below its name', async () => {
    const body = makeBody({ name: 'Old board', to: '2019-09-25' })
    const { nodes } = await readFlowchart(toMermaid(open({ bodies: [body] }), { view: 'current' }))
    expect(nodes[0]?.text).toBe('Old board<br>(to 25 September 2019)')
  })

  it('leaves out what does not exist on the day, and says so on top', async () => {
    const plan = {
      ...makeStructure([
        makeBody({ id: 'body-a', name: 'Old board', to: '2019-01-14' }),
        makeBody({ id: 'body-b', name: 'Policy group', reportsTo: ['body-a'] }),
      ]),
    }
    const source = toMermaid(open(plan), { view: 'current' })
    const { nodes, edges } = await readFlowchart(source)
    expect(nodes).toEqual([{ id: 'n1', text: 'Policy group' }])
    expect(edges).toEqual([])
    expect(source).toContain(
      '%% Left out: Old board: ended on 14 January 2019; “Policy group” reports to it\n',
    )
  })

  it('keeps every nasty name a name', async () => {
    const read = await readFlowchart(
      toMermaid(open(makeStructure(bodies(NASTY_LABELS))), { view: 'current' }),
    )
    expect(read.nodes).toEqual(
      NASTY_LABELS.map((name, n) => ({ id: `n${n + 1}`, text: curly(name) })),
    )
    expect(read.edges).toHaveLength(NASTY_LABELS.length - 1)
    expect(read.groups.map(({ nodes }) => nodes.length)).toEqual([NASTY_LABELS.length])
  })

  it.each(ATTACKS)('stands %j as the title of the plan and its only body', async (name) => {
    const source = toMermaid(open({ title: name, ...makeStructure(bodies([name, 'Plain'])) }), {
      view: 'current',
    })
    const { nodes, edges, accTitle } = await readFlowchart(source)
    expect(nodes).toEqual([
      { id: 'n1', text: curly(name) },
      { id: 'n2', text: 'Plain' },
    ])
    expect(edges).toHaveLength(1)
    expect(accTitle).toMatch(/^Structure: ./)
  })
})

describe('a timeline as Mermaid source', () => {
  it('shows a month as a month and an exact day as a diamond', async () => {
    const { tasks } = await readGantt(
      toMermaid(openExample('leicestershire-rutland'), { view: 'timeline' }),
    )
    const named = (words: string) => tasks.filter(({ name }) => name.includes(words))
    expect(named('Publish the arrangements')).toMatchObject([
      {
        name: 'Publish the arrangements – guidance date (must)',
        start: '2019-06-29',
        tags: ['milestone', 'done'],
      },
      {
        name: 'Publish the arrangements – last day in law',
        start: '2019-06-30',
        tags: ['milestone', 'done'],
      },
    ])
    expect(named('Publish the board’s annual report')).toMatchObject([
      {
        name: 'Due soon∶ Publish the board’s annual report 2018/19 (September 2019, day not fixed)',
        section: 'Milestones',
        start: '2019-09-01',
        // Exclusive: the bar ends with the 30th.
        end: '2019-10-01',
        tags: ['active'],
      },
    ])
    expect(named('Put the new arrangements')).toMatchObject([
      {
        name: 'Planned too late, likely∶ Put the new arrangements into operation – last day in law',
        start: '2019-09-28',
      },
      { name: 'Due soon∶ Put the new arrangements into operation – guidance date (must)' },
    ])
  })

  it('draws "by February 2019" over February and "from January" over January', async () => {
    const { tasks } = await readGantt(
      toMermaid(openExample('authority-2018-19'), { view: 'timeline' }),
    )
    expect(tasks.find(({ name }) => name.startsWith('Implement new performance'))).toMatchObject({
      name: 'Implement new performance scorecard (by February 2019, day not fixed)',
      start: '2019-02-01',
      end: '2019-03-01',
    })
    expect(tasks.find(({ name }) => name.includes('starts in January 2019'))).toMatchObject({
      start: '2019-01-01',
      end: '2019-02-01',
    })
  })

  it('says what it leaves out', () => {
    const plan = makePlan({
      milestones: [
        makeMilestone({ id: 'ms-a', title: 'Hold a fair', cancelled: { reason: 'not needed' } }),
        makeMilestone({ id: 'ms-b' }),
      ],
    })
    const source = toMermaid(openTestPlan(plan), { view: 'timeline' })
    expect(source).toContain('%% Left out: Hold a fair: cancelled: not needed\n')
    expect(source.match(/Hold a fair/g)).toHaveLength(1)
    expect(source.match(/Agree the funding/g)).toHaveLength(1)
  })

  it('says on top what must come first, for Mermaid has no arrows between dates', () => {
    const first = makeMilestone({ id: 'ms-a', title: 'First' })
    const second = makeMilestone({ id: 'ms-b', title: 'Second', dependsOn: ['ms-a'] })
    const gone = { ...first, cancelled: { reason: 'not needed' } }
    const sourceOf = (...all: (typeof first)[]) =>
      toMermaid(openTestPlan(makePlan({ milestones: all })), { view: 'timeline' })
    expect(sourceOf(first, second)).toContain('%% Comes first: First, then Second\n')
    expect(sourceOf(gone, second)).not.toContain('Comes first')
  })

  it('is a chart even of a plan without dates', async () => {
    const { tasks } = await readGantt(toMermaid(open({}), { view: 'timeline' }))
    expect(tasks).toMatchObject([{ name: 'No dates recorded yet', start: '2019-01-15' }])
  })

  it('keeps every nasty title a title', async () => {
    const source = toMermaid(open({ milestones: milestones(NASTY_LABELS) }), { view: 'timeline' })
    const { tasks, sections } = await readGantt(source)
    expect(sections).toEqual(['Milestones June 2019'])
    expect(tasks).toHaveLength(NASTY_LABELS.length * 2)
    expect(tasks.map(({ id }) => id)).toEqual(tasks.map((_, n) => `t${n + 1}`))
    const [exact, months] = [tasks.filter(isExact), tasks.filter((task) => !isExact(task))]
    expect(exact.map(({ name }) => name)).toEqual(NASTY_LABELS.map(inGantt))
    expect(new Set(exact.map(({ start }) => start))).toEqual(new Set(['2019-06-28']))
    expect(new Set(months.map(({ start, end }) => `${start} ${end}`))).toEqual(
      new Set(['2019-06-01 2019-07-01']),
    )
    for (const { name } of months) expect(name).toMatch(/\(June 2019, day not fixed\)”?$/)
  })

  it.each(ATTACKS)('stands %j as the title of the plan and its only date', async (title) => {
    const opened = open({ title, milestones: milestones([title]) })
    const read = await readGantt(toMermaid(opened, { view: 'timeline' }))
    expect(read.title).toBe(lineLabel(`Timeline: ${planTitle(opened)}`))
    expect(read.tasks.map(({ id, start }) => [id, start])).toEqual([
      ['t1', '2019-06-28'],
      ['t2', '2019-06-01'],
    ])
  })
})

describe('labels', () => {
  it('stay readable', () => {
    expect(flowLabel('Leicestershire & Rutland: "Board" #1')).toBe(
      'Leicestershire #38; Rutland: “Board” #35;1',
    )
    expect(flowLabel('Meetings of the direction LR group')).toBe(
      'Meetings of the #100;irection LR group',
    )
    expect(ganttLabel('title of the report: draft; 50%')).toBe(
      '“title of the report∶ draft； 50％”',
    )
    expect(ganttLabel('Leicestershire & Rutland')).toBe('Leicestershire & Rutland')
    expect(lineLabel('a: b %%{init}%%')).toBe('a: b ％％｛init｝％％')
  })

  it('never hold what ends a gantt label or starts a comment', () => {
    for (const label of NASTY_LABELS) expect(ganttLabel(label)).not.toMatch(/[:;#%\n\r"`\u200B]/u)
  })

  it('are never empty and never over 200 characters', () => {
    expect(NASTY_LABELS.length).toBeGreaterThan(150)
    for (const label of NASTY_LABELS) expect(cleanLabel(label).length).toBeLessThanOrEqual(200)
    expect(cleanLabel(' \u0000 ')).toBe('Untitled')
  })
})

describe('every shipped example', () => {
  it.each([...catalogue.examples.keys()])('%s draws in both views', async (id) => {
    const opened = openExample(id)
    const { nodes } = await readFlowchart(toMermaid(opened, { view: 'current' }))
    expect(nodes).toHaveLength(planInForce(opened.plan).bodies.length)
    const source = toMermaid(opened, { view: 'timeline' })
    const { tasks } = await readGantt(source)
    // Mermaid needs something to draw, and is given a row that says there is nothing.
    const dates = Number(/accDescr: (\d+) dates/.exec(source)?.[1] ?? 1)
    expect(tasks).toHaveLength(dates)
    expect(tasks.every(({ name }) => name.length > 3)).toBe(true)
  })
})
