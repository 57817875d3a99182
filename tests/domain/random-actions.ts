import fc from 'fast-check'
import { applyAction, type Action } from '../../src/domain/change.ts'
import { differences, type Difference } from '../../src/domain/differences.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { framework } from './build-plan.ts'
import {
  areaId,
  at,
  date,
  milestoneId,
  owner,
  YEARS,
  type Maker,
  type Numbers,
} from './random-picks.ts'
import { FEED_MAKERS } from './random-feed-actions.ts'
import { SLIDE_MAKERS } from './random-slide-actions.ts'
import { STRUCTURE_MAKERS } from './random-structure-actions.ts'

/** The day on which random actions are taken. */
const TODAY = '2019-07-15'

/** One accepted action: the plan before and after it, and where they differ, as a journal has it. */
export type Step = {
  before: Plan
  after: Plan
  kind: number
  action: Action
  changes: Difference[]
}

const ANCHORS = ['publicationDate', 'boardEndDate', 'implementationDate']
const REQUIREMENTS = ['publish-arrangements', 'lscb-annual-report', 'board-continues']
const STATED = ['publish-arrangements', 'begin-transition']
const BASES = ['law', 'guidance']

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
  (_, [, a, b]) => ({ action: 'mark-moment', id: `mo-${a}`, name: `Board ${b}` }),
  (plan, [, a]) => ({ action: 'unmark-moment', id: at(plan.moments, a)?.id ?? 'none' }),
  () => ({ action: 'archive-plan' }),
  () => ({ action: 'unarchive-plan' }),
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
    action: 'import-milestones',
    added: [{ id: `ms-i-${numbers.join('-')}`, milestone: { title: `Entry ${numbers[1]}` } }],
    changed: [milestoneId(plan, numbers[2])]
      .filter((id) => id !== undefined && numbers[3] % 2 === 1)
      .map((id) => ({ id, change: { when: date(numbers[1]) } })),
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
  ...STRUCTURE_MAKERS,
  ...SLIDE_MAKERS,
  ...FEED_MAKERS,
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
    const action = MAKERS[numbers[0]]?.(before, numbers) as Action
    const taken = applyAction(before, action, { framework, today: TODAY })
    if (!taken.ok) continue
    const { plan: after } = taken.value
    const changes = differences(before, after)
    // A journal keeps them as JSON, in which there is no undefined.
    steps.push({
      before,
      after,
      kind: numbers[0],
      action,
      changes: JSON.parse(JSON.stringify(changes)) as Difference[],
    })
    before = after
  }
  return steps
}
