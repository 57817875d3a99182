import type { ActionOf } from './action.ts'
import { withArea } from './anchor-areas.ts'
import { areaById } from './change-anchor.ts'
import type { Changed, Context } from './deed.ts'
import { isSame } from './is-same.ts'
import { Area, type Milestone, type Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { isSameName } from './same-name.ts'
import { showList } from './show-date.ts'
import { usesOfArea, whyUsed } from './uses.ts'
import { withFields } from './with-fields.ts'

/** Why an area cannot have this name, in a sentence; null if it can. */
export function whyNotAreaName(plan: Plan, name: string, own?: string): string | null {
  const other = plan.areas.find((area) => area.id !== own && isSameName(area.name, name))
  return other
    ? `The plan has an area “${other.name}” already. Give each area a name of its own.`
    : null
}

function problemsOf(plan: Plan, { id, name, council, board }: Area): Problem[] {
  const named = whyNotAreaName(plan, name, id)
  const has = (things: readonly { id: string }[], one: string | undefined): boolean =>
    one === undefined || things.some((thing) => thing.id === one)
  return [
    ...(named === null ? [] : [{ path: 'name', message: named }]),
    ...(has(plan.organisations, council)
      ? []
      : [{ path: 'council', message: 'The plan has no such organisation. Choose another.' }]),
    ...(has(plan.bodies, board)
      ? []
      : [{ path: 'board', message: 'The plan has no such body. Choose another.' }]),
  ]
}

/**
 * A milestone without areas concerns all. One that holds a date or shows a requirement as met did so
 * for the areas there were: of a new one nobody has said so.
 */
const inAreasKnown = (plan: Plan): Milestone[] =>
  plan.milestones.map((milestone) =>
    milestone.areas.length === 0 && (milestone.sets ?? milestone.fulfils) !== undefined
      ? { ...milestone, areas: plan.areas.map(({ id }) => id) }
      : milestone,
  )

/** Adds an area with no date recorded: what law and guidance ask of it is checked from then on. */
export function addArea(
  plan: Plan,
  { id, name, council, board }: ActionOf<'add-area'>,
): Result<Changed> {
  if (plan.areas.some((area) => area.id === id))
    return refuse(`The plan has an area of the id “${id}” already.`, 'id')
  const area = withFields<Area>(Area.parse({ id, name }), { council, board })
  const problems = problemsOf(plan, area)
  return problems.length > 0
    ? { ok: false, problems }
    : accept({
        plan: { ...plan, milestones: inAreasKnown(plan), areas: [...plan.areas, area] },
        said: `Added the area “${name}”`,
      })
}

const nameOf = (things: readonly { id: string; name: string }[], id: string | undefined): string =>
  id === undefined ? 'none' : (things.find((thing) => thing.id === id)?.name ?? id)

function sayChanged({ organisations, bodies }: Plan, before: Area, after: Area): string[] {
  const words = {
    name: `name to “${after.name}”`,
    council: `council to ${nameOf(organisations, after.council)}`,
    board: `board to ${nameOf(bodies, after.board)}`,
  }
  const fields = Object.keys(words) as (keyof typeof words)[]
  return fields.flatMap((field) => (isSame(before[field], after[field]) ? [] : [words[field]]))
}

/** Changes an area's name, council or board; null takes one away. */
export function changeArea(plan: Plan, action: ActionOf<'change-area'>): Result<Changed> {
  const found = areaById(plan, action.id)
  if (!found.ok) return found
  const before = found.value
  const { name, council, board } = action
  const after = withFields(before, { name, council, board })
  const problems = problemsOf(plan, after)
  if (problems.length > 0) return { ok: false, problems }
  const changed = sayChanged(plan, before, after)
  if (changed.length === 0) return refuse('Nothing was changed, so there is nothing to save.')
  return accept({
    plan: withArea(plan, after),
    said: `Changed the area “${before.name}”: ${showList(changed)}`,
  })
}

/** Removes an area with all that it records; refused while anything else names it. */
export function removeArea(
  plan: Plan,
  { id }: ActionOf<'remove-area'>,
  { framework }: Context,
): Result<Changed> {
  const found = areaById(plan, id)
  if (!found.ok) return found
  const { name } = found.value
  const used = whyUsed(name, usesOfArea({ plan, framework }, id))
  return used === null
    ? accept({
        plan: { ...plan, areas: plan.areas.filter((area) => area.id !== id) },
        said: `Removed the area “${name}”`,
      })
    : refuse(used)
}
