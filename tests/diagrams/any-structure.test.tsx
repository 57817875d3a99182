import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLabel } from '../../src/diagrams/labels/clean-label.ts'
import { showLabel } from '../../src/diagrams/labels/private-label.ts'
import { mermaidSource } from '../../src/diagrams/source/mermaid-source.ts'
import type { BoxChart } from '../../src/domain/chart.ts'
import { accountabilityChart } from '../../src/domain/charts/accountability-chart.ts'
import { becomesChart } from '../../src/domain/charts/becomes-chart.ts'
import { differencesChart } from '../../src/domain/charts/differences-chart.ts'
import { membershipChart } from '../../src/domain/charts/membership-chart.ts'
import { optionChart } from '../../src/domain/charts/option-chart.ts'
import { structureChart } from '../../src/domain/charts/structure-chart.ts'
import { transitionChart } from '../../src/domain/charts/transition-chart.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { planDifferences } from '../../src/domain/plan-differences.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { StructureTables } from '../../views/pictures/structure-tables.tsx'
import { openTestPlan } from '../make-plan.ts'
import { htmlOf } from '../views/html-of.ts'
import { structures } from './random-structures.ts'

const CHARTS = {
  current: (opened: OpenPlan) => structureChart(opened, opened.today),
  option: optionChart,
  transition: transitionChart,
  becomes: becomesChart,
  differences: differencesChart,
  accountability: accountabilityChart,
  membership: membershipChart,
}
type View = keyof typeof CHARTS

const ALL = Object.keys(CHARTS) as View[]

/** Other plans for each view. */
const runsOf = (view: View) => ({ numRuns: 143, seed: 5 + ALL.indexOf(view) })

const sorted = (texts: Iterable<string>): string[] => [...texts].toSorted()

const keep = (plan: Plan, id: string): Plan['bodies'][number] =>
  plan.bodies.find((body) => body.id === id)!

/** The bodies of the new structure under option A, told from the plan as it is written. */
function inNew(plan: Plan): string[] {
  const stays = new Set(
    plan.fates.flatMap(({ body, kind, into }) =>
      body !== undefined && kind === 'continues' && into.length === 0 ? [body] : [],
    ),
  )
  return plan.bodies.flatMap(({ id, side, option }) =>
    option === 'a' || (option === undefined && (side !== 'old' || stays.has(id))) ? [id] : [],
  )
}

const inOld = (plan: Plan): string[] =>
  plan.bodies.flatMap(({ id, side, option }) =>
    option === undefined && side !== 'new' ? [id] : [],
  )

const KINDS: Record<string, string> = {
  'reports to': 'reports-to',
  'links with': 'links-with',
  'is scrutinised by': 'scrutinised-by',
}

/** Each line once, as “from words to”, among bodies. */
const linesAmong = (
  plan: Plan,
  ids: ReadonlySet<string>,
  kinds = Object.values(KINDS),
): Set<string> =>
  new Set(
    plan.lines.flatMap(({ body, other, kind }) =>
      ids.has(body) && ids.has(other) && kinds.includes(kind) ? [`${body} ${kind} ${other}`] : [],
    ),
  )

/**
 * The same of the new structure: what stays reports to what alone becomes of the other end too,
 * where no line to a new body says otherwise.
 */
function linesInNew(plan: Plan, kinds = Object.values(KINDS)): Set<string> {
  const ids = new Set(inNew(plan))
  const isNew = (id: string) => ids.has(id) && keep(plan, id).side === 'new'
  const own = plan.lines.filter(({ kind }) => kinds.includes(kind))
  const carried = own.flatMap(({ body, kind, other, to }) => {
    const { into = [], kind: fate = 'ends' } = plan.fates.find((one) => one.body === other) ?? {}
    const [only = '', ...more] = into
    const isOne = more.length === 0 && ids.has(only) && only !== body && fate !== 'splits-into'
    const stays = ids.has(body) && keep(plan, body).side === 'old' && to === undefined
    const isSaid = own.some((one) => one.body === body && one.kind === kind && isNew(one.other))
    return isOne && stays && !ids.has(other) && !isSaid ? [`${body} ${kind} ${only}`] : []
  })
  return new Set([...linesAmong(plan, ids, kinds), ...carried])
}

const fatesOf = (plan: Plan): string[] =>
  plan.fates.flatMap(({ body, function: held = '', into }) =>
    into.map((to) => `${body ?? held} ${to}`),
  )

const isFate = (words: string): boolean => !/^(reports to|links with|is scrutinised by)/.test(words)

const linesOf = ({ lines }: BoxChart): string[] =>
  lines.flatMap(({ from, to, words }) =>
    isFate(words) ? [] : [`${from} ${KINDS[words] ?? words} ${to}`],
  )

const fateLines = ({ lines }: BoxChart): string[] =>
  lines.flatMap(({ from, to, words }) => (isFate(words) ? [`${from} ${to}`] : []))

/** What the source holds of boxes and lines, in the words that people read. */
function readSource(chart: BoxChart) {
  const lines = mermaidSource(chart, 'private').split('\n')
  return {
    boxes: lines.flatMap((line) => {
      const [, label] = /^ +n\d+[^"]*"(.*)"[^"]*:::/.exec(line) ?? []
      return label === undefined ? [] : [label.split('<br/>').map(showLabel).join(' | ')]
    }),
    lines: lines.flatMap((line) => {
      const [, from, to] = /^ +n(\d+) l\d+@.*\| n(\d+)$/.exec(line) ?? []
      return from === undefined || to === undefined ? [] : [`${from} ${to}`]
    }),
  }
}

const rowsOf = (html: string, caption: string): number => {
  const [, table = ''] = html.split(`>${caption}</caption>`)
  return ((table.split('</table>')[0] ?? '').split('<tbody')[1] ?? '').split('<tr').length - 1
}

/** The chart, its source and its table hold the same boxes and lines, each once. */
function isWhole(plan: Plan, chart: BoxChart): void {
  const numbers = new Map(chart.boxes.map(({ id }, n) => [id, n + 1]))
  expect(numbers.size).toBe(chart.boxes.length)
  const source = readSource(chart)
  expect(sorted(source.boxes)).toEqual(
    sorted(
      chart.boxes.map(({ name, mark, life }) =>
        [name, ...(mark === undefined ? [] : [mark]), ...(life === null ? [] : [`(${life})`])]
          .map((text) => cleanLabel(text))
          .join(' | '),
      ),
    ),
  )
  expect(sorted(source.lines)).toEqual(
    sorted(chart.lines.map(({ from, to }) => `${numbers.get(from)} ${numbers.get(to)}`)),
  )
  const html = htmlOf(<StructureTables asked={null} plan={plan} chart={chart} />)
  expect([rowsOf(html, 'Every box'), rowsOf(html, 'Every line')]).toEqual([
    chart.boxes.length,
    chart.lines.length,
  ])
}

/** The ids that a chart tells of, drawn or left out, of those asked after. */
const toldOf = ({ boxes, leftOut }: BoxChart, ids: readonly string[]): string[] =>
  sorted([...boxes, ...leftOut].flatMap(({ id }) => (ids.includes(id) ? [id] : [])))

const holderOf = (plan: Plan, { organisation, role = '' }: Plan['seats'][number]): string =>
  plan.organisations.find(({ id }) => id === organisation)?.name ?? role

/** What the plan itself says must be in a picture. */
const HOLDS: Record<View, (plan: Plan, chart: BoxChart) => void> = {
  current: (plan, chart) => {
    const ids = plan.bodies.flatMap(({ id, option }) => (option === undefined ? [id] : []))
    expect(sorted(chart.boxes.map(({ id }) => id))).toEqual(sorted(ids))
    expect(sorted(linesOf(chart))).toEqual(sorted(linesAmong(plan, new Set(ids))))
  },
  option: (plan, chart) => {
    const ids = inNew(plan)
    const some = ids.some((id) => keep(plan, id).side !== 'other')
    expect(toldOf(chart, ids)).toEqual(sorted(ids))
    expect(sorted(chart.boxes.map(({ id }) => id))).toEqual(some ? sorted(ids) : [])
    expect(sorted(linesOf(chart))).toEqual(some ? sorted(linesInNew(plan)) : [])
  },
  accountability: (plan, chart) => {
    const ids = inNew(plan)
    expect(toldOf(chart, ids)).toEqual(sorted(ids))
    const own = ['reports-to', 'scrutinised-by']
    const isSeat = (words: string) => words === 'has as independent scrutineer'
    const rest = { ...chart, lines: chart.lines.filter(({ words }) => !isSeat(words)) }
    expect(sorted(linesOf(rest))).toEqual(sorted(linesInNew(plan, own)))
    const seats = plan.seats.flatMap((seat) =>
      seat.part === 'independent-scrutineer' && ids.includes(seat.body)
        ? [`${seat.body} ${holderOf(plan, seat)}`]
        : [],
    )
    const names = new Map(chart.boxes.map(({ id, name }) => [id, name]))
    expect(
      sorted(
        chart.lines.flatMap(({ from, words, to }) =>
          isSeat(words) ? [`${from} ${names.get(to)}`] : [],
        ),
      ),
    ).toEqual(sorted(new Set(seats)))
  },
  membership: (plan, chart) => {
    const ids = inNew(plan)
    const seats = plan.seats.filter(({ body }) => ids.includes(body))
    const names = new Map(chart.boxes.map(({ id, name }) => [id, name]))
    expect(sorted(chart.lines.map(({ from, to }) => `${names.get(from)} ${to}`))).toEqual(
      sorted(seats.map((seat) => `${holderOf(plan, seat)} ${seat.body}`)),
    )
    if (seats.length > 0) expect(toldOf(chart, ids)).toEqual(sorted(ids))
  },
  transition: (plan, chart) => {
    const ids = new Set([...inOld(plan), ...inNew(plan)])
    const functions = plan.functions.flatMap(({ id, body, option }) =>
      option === undefined && (body === undefined || keep(plan, body).side === 'old') ? [id] : [],
    )
    const all = [...ids, ...functions]
    expect(toldOf(chart, all)).toEqual(sorted(all))
    const shown = new Set(chart.boxes.map(({ id }) => id))
    expect(sorted(linesOf(chart))).toEqual(sorted(linesAmong(plan, shown)))
    expect(sorted(fateLines(chart))).toEqual(sorted(fatesOf(plan)))
    const outside = [...ids].filter((id) => !shown.has(id))
    expect(outside.every((id) => keep(plan, id).side === 'other')).toBe(true)
  },
  becomes: (plan, chart) => {
    expect(linesOf(chart)).toEqual([])
    expect(sorted(fateLines(chart))).toEqual(sorted(fatesOf(plan)))
  },
  differences: (plan, chart) => {
    const found = planDifferences(plan, { option: 'a', against: 'old' })
    const count = (asked: string) =>
      found.filter(({ kind, subject }) => kind === asked && subject === 'body').length
    const [added, removed, open] = [count('added'), count('removed'), count('undecided')]
    expect(chart.boxes.filter(({ look }) => look === 'added')).toHaveLength(added)
    expect(chart.boxes.filter(({ look }) => look === 'removed')).toHaveLength(removed)
    expect(chart.boxes).toHaveLength(inNew(plan).length + removed + open)
    expect(inOld(plan).length - removed - open).toBe(inNew(plan).length - added)
    const fresh = linesAmong(plan, new Set(inNew(plan)))
    const stays = chart.lines.filter(
      ({ look, words }) => look !== 'removed' && !words.endsWith('(undecided)'),
    )
    expect(stays).toHaveLength(fresh.size)
  },
}

describe('any structure of up to 80 bodies with hostile names', () => {
  it.each(ALL)('is whole in the chart, the source and the table: %s', (view) => {
    fc.assert(
      fc.property(structures(80), (plan) => {
        const asked = { option: 'a', against: 'old', on: null }
        const chart = CHARTS[view](openTestPlan(plan), asked)
        HOLDS[view](plan, chart)
        isWhole(plan, chart)
      }),
      runsOf(view),
    )
  })
})
