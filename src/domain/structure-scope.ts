import { carriedLines, type CarriedLine } from './carried-lines.ts'
import type { Fate } from './option.ts'
import type { Plan } from './plan.ts'
import type { Body, BodyFunction, Line } from './structure.ts'

type Bodies = Pick<Plan, 'bodies'>

/** The option that proposes a body; null where none does. */
export const optionOfBody = ({ bodies }: Bodies, id: string): string | null =>
  bodies.find((body) => body.id === id)?.option ?? null

/** The option that proposes a line: that of either body; null where it is the plan's own. */
export const optionOfLine = (plan: Bodies, { body, other }: Line): string | null =>
  optionOfBody(plan, body) ?? optionOfBody(plan, other)

/** What of a plan's structure is wanted. */
type Wanted = {
  body: (body: Body) => boolean
  function: (held: BodyFunction) => boolean
  fates: (plan: Plan) => Fate[]
}

/** The plan with a part of its structure; lines and seats go with their bodies. */
function only(plan: Plan, wanted: Wanted): Plan {
  const bodies = plan.bodies.filter(wanted.body)
  const ids = new Set(bodies.map(({ id }) => id))
  return {
    ...plan,
    bodies,
    lines: plan.lines.filter(({ body, other }) => ids.has(body) && ids.has(other)),
    seats: plan.seats.filter(({ body }) => ids.has(body)),
    functions: plan.functions.filter(
      (held) => wanted.function(held) && (held.body === undefined || ids.has(held.body)),
    ),
    fates: wanted.fates(plan),
  }
}

const subjectOf = ({ body, function: held }: Fate): string => body ?? held ?? ''

/** Does a fate say that a body or function stays as it is? */
export const isAsItIs = ({ kind, into }: Pick<Fate, 'kind' | 'into'>): boolean =>
  kind === 'continues' && into.length === 0

/**
 * What becomes of each old body and function under an option, or with null whichever is chosen: one
 * fate for each that has any, what is said for the option before what is said for all.
 */
export function fatesUnder({ fates }: Pick<Plan, 'fates'>, option: string | null): Fate[] {
  const general = fates.filter((fate) => fate.option === undefined)
  const own = option === null ? [] : fates.filter((fate) => fate.option === option)
  return [...new Map([...general, ...own].map((fate) => [subjectOf(fate), fate])).values()]
}

/** The option that is adopted; null while none is. */
export const adoptedOption = ({ options }: Pick<Plan, 'options'>): string | null =>
  options.find(({ state }) => state === 'adopted')?.id ?? null

/** The option to speak of where none is named: adopted, else preferred, else the first not set aside. */
export function optionInMind({ options }: Pick<Plan, 'options'>): string | null {
  const open = options.filter(({ state }) => state !== 'set-aside')
  const best = ['adopted', 'preferred'].flatMap((state) =>
    open.filter((one) => one.state === state),
  )
  return (best[0] ?? open[0] ?? options[0])?.id ?? null
}

/**
 * The plan with the structure that counts as its own: what no option proposes, and what the adopted
 * option does. Of what is only proposed nothing is in it.
 */
export function planInForce(plan: Plan): Plan {
  if (plan.options.length === 0) return plan
  const adopted = adoptedOption(plan)
  const counts = ({ option }: { option?: string | undefined }) =>
    option === undefined || option === adopted
  return only(plan, {
    body: counts,
    function: counts,
    fates: () => fatesUnder(plan, adopted),
  })
}

/** The plan with its old structure alone, what nobody is responsible for, and the bodies outside the move. */
export const oldStructure = (plan: Plan): Plan =>
  only(plan, {
    body: ({ side, option }) => option === undefined && side !== 'new',
    function: ({ option }) => option === undefined,
    fates: () => [],
  })

/** Does a function of no option stay where it is: nothing says otherwise, or that it does? */
const staysThere = ({ body }: BodyFunction, fate: Fate | undefined): boolean =>
  fate === undefined
    ? body !== undefined
    : isAsItIs(fate) || (fate.into.length === 1 && fate.into[0] === body)

/** The new structure with the lines that are recorded as such. */
function recordedNew(plan: Plan, option: string | null): Plan {
  const fates = fatesUnder(plan, option)
  const about = new Map(fates.map((fate) => [subjectOf(fate), fate]))
  const continues = (id: string): boolean => {
    const fate = about.get(id)
    return fate !== undefined && isAsItIs(fate)
  }
  return only(plan, {
    body: (body) =>
      body.option === undefined
        ? body.side !== 'old' || continues(body.id)
        : body.option === option,
    function: (held) =>
      held.option === undefined ? staysThere(held, about.get(held.id)) : held.option === option,
    fates: () => fates,
  })
}

/** The lines of a new structure that go by what happens to an old body, with that body. */
export const linesByFates = (plan: Plan, option: string | null): CarriedLine[] =>
  carriedLines(plan, recordedNew(plan, option))

/**
 * The plan with the new structure as an option has it, or with null as it is whichever is chosen:
 * what the option proposes, new bodies that no option proposes, old ones that continue as they are,
 * and the bodies outside the move. What one that continues reports to goes with what becomes of
 * that. A function that is said to go elsewhere is not with its old body; where it goes only its
 * fate says.
 */
export function newStructure(plan: Plan, option: string | null): Plan {
  const next = recordedNew(plan, option)
  return { ...next, lines: [...next.lines, ...carriedLines(plan, next).map(({ line }) => line)] }
}

/**
 * The plan with what one option itself proposes: its bodies, their lines with the bodies at the
 * other end, their seats, its functions and fates.
 */
export function proposedBy(plan: Plan, option: string): Plan {
  const bodies = plan.bodies.filter((body) => body.option === option)
  const lines = plan.lines.filter((line) => optionOfLine(plan, line) === option)
  const ends = new Set(lines.flatMap(({ body, other }) => [body, other]))
  const own = new Set(bodies.map(({ id }) => id))
  return {
    ...plan,
    bodies: plan.bodies.filter(({ id }) => own.has(id) || ends.has(id)),
    lines,
    seats: plan.seats.filter(({ body }) => own.has(body)),
    functions: plan.functions.filter((held) => held.option === option),
    fates: plan.fates.filter((fate) => fate.option === option),
  }
}
