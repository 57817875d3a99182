import type { ActionOf } from './action.ts'
import { dateInAreas, notYetIn, sayDated, withArea } from './anchor-areas.ts'
import { notHappenedBy, type Changed, type Context } from './deed.ts'
import { anchorDate, holderOf } from './facts.ts'
import type { Area, Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { showDay } from './show-date.ts'

/** The title of an anchor of the framework, or why there is none. */
export function anchorTitle({ framework }: Context, anchor: string): Result<string> {
  if (!framework)
    return refuse('This plan has no framework, so nothing in it counts from such a date.', 'anchor')
  const found = framework.anchors.find(({ id }) => id === anchor)
  if (found) return accept(found.title)
  const names = framework.anchors.map(({ id }) => id).join(', ')
  return refuse(`“${anchor}” is not a date that others count from. Use one of: ${names}.`, 'anchor')
}

/** An area of the plan by its id, or why there is none. */
export function areaById(plan: Plan, id: string): Result<Area> {
  const area = plan.areas.find((candidate) => candidate.id === id)
  return area ? accept(area) : refuse(`The plan has no area “${id}”.`, 'area')
}

type Target = { title: string; area: Area }

/** The anchor and the area that an action names, or why there is none. */
function targetOf(
  plan: Plan,
  action: { area: string; anchor: string },
  context: Context,
): Result<Target> {
  const title = anchorTitle(context, action.anchor)
  if (!title.ok) return title
  const area = areaById(plan, action.area)
  return area.ok ? accept({ title: title.value, area: area.value }) : area
}

export function setAnchor(
  plan: Plan,
  action: ActionOf<'set-anchor'>,
  context: Context,
): Result<Changed> {
  const target = targetOf(plan, action, context)
  if (!target.ok) return target
  const { title, area } = target.value
  const happened = anchorDate(plan, area, action.anchor).restsOn === 'actual'
  const as = action.as ?? (happened ? 'actual' : 'planned')
  const future = as === 'actual' ? notHappenedBy(action.date, context.today, title) : null
  if (future) return future
  const dated = dateInAreas(plan, [area], action.anchor, { as, date: action.date })
  if (!dated.ok) return dated
  const { plan: next, holders } = dated.value
  return accept({
    plan: next,
    said: `Set ${title.toLowerCase()} of ${area.name} (${as}): ${sayDated(action.date, holders)}`,
  })
}

export function recordNotYet(
  plan: Plan,
  action: ActionOf<'record-not-yet'>,
  context: Context,
): Result<Changed> {
  const target = targetOf(plan, action, context)
  if (!target.ok) return target
  const { title, area } = target.value
  const { anchor, asAt } = action
  const recorded = notYetIn(plan, area, { anchor, title, notYet: { asAt } }, context.today)
  if (!recorded.ok) return recorded
  return accept({
    plan: recorded.value,
    said: `Recorded that ${title.toLowerCase()} of ${area.name} had not happened by ${showDay(asAt)}`,
  })
}

export function clearAnchor(
  plan: Plan,
  action: ActionOf<'clear-anchor'>,
  context: Context,
): Result<Changed> {
  const target = targetOf(plan, action, context)
  if (!target.ok) return target
  const { title, area } = target.value
  const setter = holderOf(plan, area, action.anchor)
  if (!area.anchors[action.anchor])
    return refuse(
      setter
        ? `${title} of ${area.name} is held by the milestone “${setter.title}”. Change or cancel the milestone (${setter.id}).`
        : `${title} of ${area.name} is not recorded, so there is nothing to clear.`,
      'anchor',
    )
  const { [action.anchor]: _, ...anchors } = area.anchors
  return accept({
    plan: withArea(plan, { ...area, anchors }),
    said: `Cleared ${title.toLowerCase()} of ${area.name}`,
  })
}
