import fc from 'fast-check'
import { applyAction } from '../../src/domain/change.ts'
import { differences, type Difference } from '../../src/domain/differences.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { oldBodies } from '../../src/domain/what-becomes.ts'
import { framework } from './build-plan.ts'

/** The day on which random actions are taken. */
const TODAY = '2019-07-15'

/** One accepted action: the plan before and after it, and where they differ, as a journal has it. */
export type Step = { before: Plan; after: Plan; kind: number; changes: Difference[] }

/** Where one thing of a list is chosen by a number, whatever the plan has by then. */
const at = <T>(things: readonly T[], n: number): T | undefined => things[n % things.length]

const DATES = ['2019-06-28', '2019-06', '../2019-07-01', '2019-09-29', '2019-02/2019-03']
const ANCHORS = ['publicationDate', 'boardEndDate', 'implementationDate']
const REQUIREMENTS = ['publish-arrangements', 'lscb-annual-report', 'board-continues']

const YEARS = ['2018', '2019', '2020-06-01']
const STATED = ['publish-arrangements', 'begin-transition']
const BASES = ['law', 'guidance']
const LINES = ['reports-to', 'links-with', 'advises']
const ITEMS = ['p01', 'p02', 'p15']
const PARTS = ['chair', 'member', 'observer']

type Numbers = readonly [kind: number, a: number, b: number, c: number]
type Maker = (plan: Plan, numbers: Numbers) => Record<string, unknown>

const date = (n: number) => ({ edtf: at(DATES, n), ...(n % 2 ? { asWritten: `words ${n}` } : {}) })
const owner = (plan: Plan, n: number) =>
  at([{ role: `Role ${n}` }, { organisation: at(plan.organisations, n)?.id }, null], n)
const bodyId = (plan: Plan, n: number) => at(plan.bodies, n)?.id
const oldBodyId = (plan: Plan, n: number) => at(oldBodies(plan), n)?.id
const areaId = (plan: Plan, n: number) => at(plan.areas, n)?.id
const milestoneId = (plan: Plan, n: number) => at(plan.milestones, n)?.id

const fields = (plan: Plan, [, a, b, c]: Numbers) => ({
  title: `Title ${a}`,
  when: at([date(b), null], c),
  owner: owner(plan, c),
  dependsOn: [milestoneId(plan, b)].filter((id) => id !== undefined && c % 2 === 1),
  sets: at([null, null, at(ANCHORS, b)], c),
  fulfils: at([null, 'lscb-annual-report'], b),
})

/** Makers of actions of every kind; many of what they make is refused, as people's are. */
const MAKERS: readonly Maker[] = [
  (_, [, a]) => ({ action: 'name-plan', title: `Plan ${a}` }),
  (plan, [, a, b, c]) => ({
    action: 'set-anchors',
    areas: a % 2 ? plan.areas.map(({ id }) => id) : [areaId(plan, b)],
    anchor: at(ANCHORS, c),
    to: at(
      [
        { as: 'planned', date: date(a) },
        { as: 'actual', date: date(b) },
        { as: 'not-yet', asAt: '2019-07-01' },
        { as: 'none', what: at(['planned', 'actual', 'not-yet'], b) },
      ],
      a + b,
    ),
  }),
  (plan, [, a, b]) => ({ action: 'clear-anchor', area: areaId(plan, a), anchor: at(ANCHORS, b) }),
  (plan, [, a, b, c]) => ({
    action: 'record-requirement',
    id: `rr-${a}-${b}-${c}`,
    requirement: at(REQUIREMENTS, a),
    area: areaId(plan, b),
    owner: owner(plan, c),
    progress: at([null, { state: 'at-risk' }, { note: `Note ${b}` }], b),
    evidence: c % 2 ? [{ kind: 'minute', text: `Minute ${a}` }] : [],
    dependsOn: c % 3 ? [] : [milestoneId(plan, a)].filter(Boolean),
  }),
  (plan, numbers) => ({
    action: 'add-milestone',
    id: `ms-${numbers.join('-')}`,
    milestone: fields(plan, numbers),
  }),
  (_, numbers) => ({
    action: 'add-milestones',
    milestones: [1, 2].map((n) => ({
      id: `ms-${numbers.join('-')}-${n}`,
      milestone: { title: `Row ${n}` },
    })),
  }),
  (plan, numbers) => ({
    action: 'change-milestone',
    id: milestoneId(plan, numbers[1]),
    change: fields(plan, numbers),
  }),
  (plan, [, a, b]) => ({
    action: 'change-milestones',
    ids: [...new Set([milestoneId(plan, a), milestoneId(plan, b)])],
    state: at([{ is: 'at-risk' }, { is: 'cancelled', reason: 'Merged' }], b),
  }),
  (plan, [, a, b]) => ({
    action: 'complete-milestone',
    id: milestoneId(plan, a),
    ...(b % 2 ? { on: { edtf: '2019-07-01' } } : {}),
    evidence: [],
  }),
  (plan, [, a]) => ({ action: 'reopen-milestone', id: milestoneId(plan, a) }),
  (plan, [, a]) => ({ action: 'cancel-milestone', id: milestoneId(plan, a), reason: `Why ${a}` }),
  (plan, [, a]) => ({
    action: 'restore-milestone',
    id: at(
      plan.milestones.filter(({ cancelled }) => cancelled),
      a,
    )?.id,
  }),
  (plan, [, a, b]) => ({
    action: 'move-milestone',
    id: milestoneId(plan, a),
    to: at(['up', 'down', 'first', 'last'], b),
  }),
  (_, [, a]) => ({ action: 'add-area', id: `area-${a}`, name: `Area ${a}` }),
  (plan, [, a, b]) => ({ action: 'change-area', id: areaId(plan, a), name: `Name ${b}` }),
  (plan) => ({ action: 'remove-area', id: plan.areas.at(-1)?.id }),
  (plan, [, a, b]) => ({
    action: 'record-reviews',
    area: areaId(plan, a),
    openReviews: at([null, { counts: [] }, { asAt: '2019-07-01' }], b),
  }),
  (_, [, a]) => ({
    action: 'add-organisation',
    id: `org-${a}`,
    organisation: { name: `Organisation ${a}`, kind: 'other' },
  }),
  (plan) => ({ action: 'remove-organisation', id: plan.organisations.at(-1)?.id }),
  (_, [, a]) => ({
    action: 'add-body',
    id: `body-${a}`,
    body: { name: `Body ${a}`, kind: 'panel', side: 'new', reportsTo: [], areas: [] },
  }),
  (plan, [, a, b, c]) => ({
    action: 'change-body',
    id: at(plan.bodies, a)?.id,
    change: at([{ name: `Body ${b}` }, { from: at(YEARS, b) }, { to: at(YEARS, b) }], c),
  }),
  (plan) => ({ action: 'remove-body', id: plan.bodies.at(-1)?.id }),
  (plan, [, a, b, c]) => ({
    action: 'change-organisation',
    id: at(plan.organisations, a)?.id,
    change: at([{ name: `Organisation ${b}` }, { validTo: '2019-03-31' }, { validTo: null }], c),
  }),
  (plan, [, a, b, c]) => ({
    action: 'record-partners',
    area: areaId(plan, a),
    partners: at([null, { localAuthority: at(plan.organisations, b)?.id }], c),
  }),
  (plan, [, a, b]) => ({
    action: 'record-scrutiny',
    area: areaId(plan, a),
    scrutiny: at([null, { arranged: b % 2 === 0 }], b),
  }),
  (plan, [, a, b]) => ({
    action: 'record-combined',
    area: areaId(plan, a),
    combined: at([null, { how: 'treated-as-one' }, { how: 'one-council-acts' }], b),
  }),
  (plan, [, a, b, c]) => ({
    action: 'set-anchor',
    area: areaId(plan, a),
    anchor: at(ANCHORS, b),
    as: at(['planned', 'actual'], c),
    date: date(c),
  }),
  (plan, [, a, b]) => ({
    action: 'record-not-yet',
    area: areaId(plan, a),
    anchor: at(ANCHORS, b),
    asAt: '2019-07-02',
  }),
  (_, [, a, b, c]) => ({
    action: 'add-stated-deadline',
    id: `sd-${a}`,
    stated: { requirement: at(STATED, b), basis: at(BASES, c), when: date(c) },
  }),
  (plan, [, a, b, c]) => ({
    action: 'change-stated-deadline',
    id: at(plan.statedDeadlines, a)?.id,
    change: at([{ requirement: at(STATED, b) }, { basis: at(BASES, b) }, { when: date(b) }], c),
  }),
  (plan, [, a]) => ({ action: 'remove-stated-deadline', id: at(plan.statedDeadlines, a)?.id }),
  (plan, [, a, b, c]) => ({
    action: 'add-line',
    id: `l-${a}-${b}-${c}`,
    line: { body: bodyId(plan, a), other: bodyId(plan, b), kind: at(LINES, c) },
  }),
  (plan, [, a, b, c]) => ({
    action: 'change-line',
    id: at(plan.lines, a)?.id,
    change: at([{ kind: at(LINES, b) }, { to: at(YEARS, b) }, { other: bodyId(plan, b) }], c),
  }),
  (plan, [, a]) => ({ action: 'remove-line', id: at(plan.lines, a)?.id }),
  (plan, [, a, b, c]) => ({
    action: 'add-seat',
    id: `seat-${a}-${b}-${c}`,
    seat: { body: bodyId(plan, a), part: at(PARTS, b), role: `Role ${c}` },
  }),
  (plan, [, a, b, c]) => ({
    action: 'change-seat',
    id: at(plan.seats, a)?.id,
    change: at(
      [{ organisation: at(plan.organisations, b)?.id }, { role: null }, { from: at(YEARS, b) }],
      c,
    ),
  }),
  (plan, [, a]) => ({ action: 'remove-seat', id: at(plan.seats, a)?.id }),
  (plan, [, a, b]) => ({
    action: 'add-function',
    id: `function-${a}`,
    function: { name: `Function ${a}`, ...(b % 2 ? { body: bodyId(plan, b) } : {}) },
  }),
  (plan, [, a, b, c]) => ({
    action: 'change-function',
    id: at(plan.functions, a)?.id,
    change: at([{ name: `Function ${b}` }, { body: bodyId(plan, b) }, { body: null }], c),
  }),
  (plan, [, a]) => ({ action: 'remove-function', id: at(plan.functions, a)?.id }),
  (plan, [, a, b, c]) => {
    const body = oldBodyId(plan, a)
    return {
      action: 'set-fate',
      id: plan.fates.find((fate) => fate.body === body)?.id ?? `fate-${a}`,
      fate: {
        body,
        kind: at(['continues', 'merges-into', 'undecided', 'ends'], b),
        into: b % 4 === 1 ? [bodyId(plan, c)] : [],
        reason: `Why ${c}`,
      },
    }
  },
  (plan, [, a, b]) => ({
    action: 'set-fates',
    fates: [
      { body: oldBodyId(plan, a), kind: at(['continues', null, 'undecided'], b), into: [] },
      { function: at(plan.functions, a)?.id, kind: at(['undecided', null], b), into: [] },
    ].filter((row) => row.body ?? row.function),
  }),
  (plan, [, a]) => ({ action: 'remove-fate', id: at(plan.fates, a)?.id }),
  (plan, [, a, b, c]) => ({
    action: 'record-checklist-item',
    item: at(ITEMS, a),
    state: at(['missing', 'drafted', null], b),
    owner: owner(plan, c),
    where: at([null, 'section 4'], b),
    evidence: [],
  }),
  (_, [, a, b, c]) => ({
    action: 'record-checklist',
    items: [
      { item: at(ITEMS, a), state: at(['missing', 'drafted', null], b), where: null },
      { item: 'p16', state: at(['drafted', null], c), where: null },
    ],
  }),
]

const number = fc.nat({ max: 11 })

/** Numbers that stand for a sequence of actions. */
export const someActions = fc.array(
  fc.tuple(fc.nat({ max: MAKERS.length - 1 }), number, number, number),
  { minLength: 1, maxLength: 25 },
)

/** The names of the actions that one of each maker makes. */
export const namesMade = (plan: Plan): string[] =>
  MAKERS.map((make, kind) => String(make(plan, [kind, 1, 1, 1])['action']))

/** The number of kinds of action that these sequences are made of. */
export const KINDS = MAKERS.length

/** Takes the actions one after the other on a plan; those that are refused are left out. */
export function takeAll(plan: Plan, actions: readonly Numbers[]): Step[] {
  const steps: Step[] = []
  let before = plan
  for (const numbers of actions) {
    const action = MAKERS[numbers[0]]?.(before, numbers)
    const taken = applyAction(before, action, { framework, today: TODAY })
    if (!taken.ok) continue
    const { plan: after } = taken.value
    const changes = differences(before, after)
    // A journal keeps them as JSON, in which there is no undefined.
    steps.push({
      before,
      after,
      kind: numbers[0],
      changes: JSON.parse(JSON.stringify(changes)) as Difference[],
    })
    before = after
  }
  return steps
}
