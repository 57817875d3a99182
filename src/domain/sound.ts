import { checkAgainstFramework } from './against-framework.ts'
import { endsAhead, isAhead } from './ahead.ts'
import { isHeldTwice } from './change-function.ts'
import { isTwice } from './change-line.ts'
import type { Context } from './deed.ts'
import { endsBeforeStart, type Life } from './life.ts'
import type { Area, Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { checkReferences } from './references.ts'
import { isSameName } from './same-name.ts'
import { sayLine } from './say-structure.ts'
import { onEdtf } from './show-date.ts'
import { fatesApart } from './wrong-fate.ts'

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

const upsideDown = (id: string, life: Life, what: string): Unsound[] =>
  endsBeforeStart(life)
    ? [{ key: `life ${id}`, sentence: `${what} would end before it starts.` }]
    : []

/** What the forms for lines, seats and functions refuse. */
const inStructure = (plan: Plan): Unsound[] => [
  ...plan.lines.flatMap((line) => upsideDown(line.id, line, 'A line')),
  ...plan.lines.flatMap((line) =>
    isTwice(plan.lines, line)
      ? [
          {
            key: `twice ${line.id}`,
            sentence: `The plan would say twice that ${sayLine(plan, line)}.`,
          },
        ]
      : [],
  ),
  ...plan.seats.flatMap((seat) => upsideDown(seat.id, seat, 'A seat')),
  ...plan.functions.flatMap((held) => [
    ...upsideDown(held.id, held, `“${held.name}”`),
    ...(isHeldTwice(plan.functions, held)
      ? [
          {
            key: `twice ${held.id}`,
            sentence: `“${held.name}” would be there twice at the same time.`,
          },
        ]
      : []),
  ]),
]

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
    ...groups(plan.bodies, ({ side, option = '' }) => `${side} ${option}`).flatMap((some) =>
      sameNames(some, 'bodies'),
    ),
    ...sameNames(plan.options, 'options'),
    ...fatesApart(plan).map(({ key, message }) => ({ key: `fate ${key}`, sentence: message })),
    ...plan.bodies.flatMap((body) => upsideDown(body.id, body, `“${body.name}”`)),
    ...inStructure(plan),
  ]
}

/** What a plan would newly say that no form lets anybody say. */
export function newlyUnsound(before: Plan, after: Plan, { today }: Context): string[] {
  const known = new Set(unsound(before, today).map(({ key }) => key))
  return unsound(after, today).flatMap(({ key, sentence }) => (known.has(key) ? [] : [sentence]))
}
