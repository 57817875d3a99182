import type { ActionOf } from './action.ts'
import { isHeldTwice } from './change-function.ts'
import { isTwice } from './change-line.ts'
import type { Changed } from './deed.ts'
import { endsBeforeStart } from './life.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { findCircle } from './references.ts'
import { nameKey } from './same-name.ts'
import { sayLine } from './say-structure.ts'
import { showList } from './show-date.ts'
import type { Body } from './structure.ts'

type Added = ActionOf<'add-structure'>

const count = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [`${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`]

/** What was added, in words: “60 bodies and 59 lines”. */
export const sayStructure = ({ bodies, lines, seats, functions }: Omit<Added, 'action'>): string =>
  showList([
    ...count(bodies.length, 'body', 'bodies'),
    ...count(lines.length, 'line', 'lines'),
    ...count(seats.length, 'seat', 'seats'),
    ...count(functions.length, 'function', 'functions'),
  ])

const places = ({ name, side, option = '' }: Body): string => `${side} ${option} ${nameKey(name)}`

function sameNames(plan: Plan, { bodies }: Added): Problem[] {
  const taken = new Set(plan.bodies.map(places))
  return bodies.flatMap((body) => {
    const key = places(body)
    if (!taken.has(key)) {
      taken.add(key)
      return []
    }
    const message = `There would be two bodies called “${body.name}” among these. Give each a name of its own.`
    return [{ path: 'bodies', message }]
  })
}

/** A circle of reporting lines, by the names of its bodies. */
function circleIn({ bodies, lines }: Plan): Problem[] {
  const above = new Map<string, string[]>()
  for (const { kind, body, other } of lines)
    if (kind === 'reports-to') above.set(body, [...(above.get(body) ?? []), other])
  const circle = findCircle(above)
  if (circle === null) return []
  const names = circle.map((id) => `“${bodies.find((body) => body.id === id)?.name ?? id}”`)
  const message = `That goes round in a circle: ${names.join(' reports to ')}. Take one of these lines out.`
  return [{ path: 'lines', message }]
}

function wrongLines(after: Plan, { lines }: Added): Problem[] {
  const wrong = (path: string, message: string): Problem[] => [{ path, message }]
  return [
    ...lines.flatMap((one) =>
      one.body === one.other ? wrong('lines', 'A body has no line to itself.') : [],
    ),
    ...lines.flatMap((one) =>
      isTwice(after.lines, one)
        ? wrong('lines', `The plan would say twice that ${sayLine(after, one)}.`)
        : [],
    ),
    ...circleIn(after),
  ]
}

function wrongLives({ bodies, lines, seats, functions }: Added): Problem[] {
  const wrong = [bodies, lines, seats, functions].flat().find((one) => endsBeforeStart(one))
  return wrong === undefined
    ? []
    : [{ path: '', message: 'Something in it would end before it starts. Put that right first.' }]
}

function heldTwice(after: Plan, { functions }: Added): Problem[] {
  return functions.flatMap((held) =>
    isHeldTwice(after.functions, held)
      ? [{ path: 'functions', message: `“${held.name}” would be there twice with one body.` }]
      : [],
  )
}

/** Adds bodies with their lines, seats and functions as one change, or none of them. */
export function addStructure(plan: Plan, added: Added): Result<Changed> {
  const { bodies, lines, seats, functions } = added
  if ([bodies, lines, seats, functions].every(({ length }) => length === 0))
    return refuse('There is nothing to add.')
  const after = {
    ...plan,
    bodies: [...plan.bodies, ...bodies],
    lines: [...plan.lines, ...lines],
    seats: [...plan.seats, ...seats],
    functions: [...plan.functions, ...functions],
  }
  const problems = [
    ...sameNames(plan, added),
    ...wrongLines(after, added),
    ...heldTwice(after, added),
    ...wrongLives(added),
  ]
  return problems.length > 0
    ? { ok: false, problems }
    : accept({ plan: after, said: `Added ${sayStructure(added)}` })
}
