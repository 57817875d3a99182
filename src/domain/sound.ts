import { checkAgainstFramework } from './against-framework.ts'
import { endsAhead, isAhead } from './ahead.ts'
import type { Context } from './deed.ts'
import { readEdtf } from './edtf.ts'
import type { Area, Body, Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { checkReferences } from './references.ts'
import { isSameName } from './same-name.ts'
import { onEdtf } from './show-date.ts'

/** What no plan may hold after a change, whichever way the change came about. */
export const wholePlanProblems = (plan: Plan, { framework }: Context): Problem[] => [
  ...checkReferences(plan),
  ...(framework ? checkAgainstFramework(plan, framework) : []),
]

/** One thing that no form would take: what it is about, whatever it is called, and a sentence. */
type Unsound = { key: string; sentence: string }

function milestonesAhead(plan: Plan, today: string): Unsound[] {
  return plan.milestones.flatMap(({ id, title, done, when }) => {
    const on = done ? (done.when ?? when) : undefined
    const sentence = `“${title}” would be recorded as done ${on ? onEdtf(on.edtf) : ''}, which is after today.`
    return on && isAhead(on, today) ? [{ key: `done ${id}`, sentence }] : []
  })
}

const anchorsAhead = ({ id, name, anchors }: Area, today: string): Unsound[] =>
  Object.entries(anchors).flatMap(([anchor, { actual }]) => {
    const sentence = `A date of ${name} would be recorded as happened ${actual ? onEdtf(actual.edtf) : ''}, which is after today.`
    return actual && (isAhead(actual, today) || endsAhead(actual, today))
      ? [{ key: `happened ${id} ${anchor}`, sentence }]
      : []
  })

type Named = { id: string; name: string }

const sameNames = (things: readonly Named[], what: string): Unsound[] =>
  things
    .filter((one, n) => things.slice(0, n).some(({ name }) => isSameName(one.name, name)))
    .map(({ id, name }) => ({
      key: `name ${id}`,
      sentence: `Two ${what} would be called “${name}”.`,
    }))

const groups = <T>(things: readonly T[], key: (thing: T) => string): T[][] =>
  [...new Set(things.map(key))].map((one) => things.filter((thing) => key(thing) === one))

const endsBeforeStart = ({ id, name, from, to }: Body): Unsound[] =>
  from !== undefined &&
  to !== undefined &&
  (readEdtf(to).latest ?? '9999') < (readEdtf(from).earliest ?? '')
    ? [{ key: `life ${id}`, sentence: `“${name}” would end before it starts.` }]
    : []

/**
 * What forms refuse field by field, told of the whole plan: a change taken back out of its turn
 * must not bring about what nobody could have typed.
 */
function unsound(plan: Plan, today: string): Unsound[] {
  return [
    ...milestonesAhead(plan, today),
    ...plan.areas.flatMap((area) => anchorsAhead(area, today)),
    ...sameNames(plan.areas, 'areas'),
    ...groups(plan.organisations, ({ kind }) => kind).flatMap((some) =>
      sameNames(some, 'organisations'),
    ),
    ...groups(plan.bodies, ({ side }) => side).flatMap((some) => sameNames(some, 'bodies')),
    ...plan.bodies.flatMap(endsBeforeStart),
  ]
}

/** What a plan would newly say that no form lets anybody say. */
export function newlyUnsound(before: Plan, after: Plan, { today }: Context): string[] {
  const known = new Set(unsound(before, today).map(({ key }) => key))
  return unsound(after, today).flatMap(({ key, sentence }) => (known.has(key) ? [] : [sentence]))
}
