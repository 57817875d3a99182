import type { ActionOf } from './action.ts'
import { withMilestone } from './change-milestone.ts'
import { parseDay } from './day.ts'
import { inFuture, type Changed, type Context } from './deed.ts'
import { anchorDate, concerns, holderOf } from './facts.ts'
import type { Area, Dated, Milestone, Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { showDay, showEdtf } from './show-date.ts'

const withArea = (plan: Plan, changed: Area): Plan => ({
  ...plan,
  areas: plan.areas.map((area) => (area.id === changed.id ? changed : area)),
})

function anchorTitle({ framework }: Context, anchor: string): Result<string> {
  if (!framework)
    return refuse('This plan has no framework, so nothing in it counts from such a date.', 'anchor')
  const found = framework.anchors.find(({ id }) => id === anchor)
  if (found) return accept(found.title)
  const names = framework.anchors.map(({ id }) => id).join(', ')
  return refuse(`“${anchor}” is not a date that others count from. Use one of: ${names}.`, 'anchor')
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
  const area = plan.areas.find(({ id }) => id === action.area)
  return area
    ? accept({ title: title.value, area })
    : refuse(`The plan has no area “${action.area}”.`, 'area')
}

function setByMilestone(
  plan: Plan,
  area: Area,
  setter: Milestone,
  { as, date }: { as: 'planned' | 'actual'; date: Dated },
): Result<Plan> {
  const others = plan.areas.filter((other) => other.id !== area.id && concerns(setter, other))
  if (others.length > 0)
    return refuse(
      `This date is held by the milestone “${setter.title}”, which also sets it for ${others.map(({ name }) => name).join(', ')}. Change the milestone (${setter.id}).`,
      'anchor',
    )
  if (as === 'planned' && setter.done)
    return refuse(`“${setter.title}” is recorded as done; change the actual date instead.`, 'as')
  return accept(
    withMilestone(
      plan,
      as === 'actual' ? { ...setter, done: { when: date } } : { ...setter, when: date },
    ),
  )
}

export function setAnchor(
  plan: Plan,
  action: ActionOf<'set-anchor'>,
  context: Context,
): Result<Changed> {
  const target = targetOf(plan, action, context)
  if (!target.ok) return target
  const { title, area } = target.value
  const record = area.anchors[action.anchor] ?? {}
  const happened = anchorDate(plan, area, action.anchor).restsOn === 'actual'
  const as = action.as ?? (happened ? 'actual' : 'planned')
  const said = `Set ${title.toLowerCase()} of ${area.name} (${as}): ${showEdtf(action.date.edtf)}`
  const future = as === 'actual' ? inFuture(action.date, context.today, title) : null
  if (future) return future
  const setter = holderOf(plan, area, action.anchor)
  if (setter) {
    const moved = setByMilestone(plan, area, setter, { as, date: action.date })
    return moved.ok
      ? accept({ plan: moved.value, said: `${said}, by the milestone “${setter.title}”` })
      : moved
  }
  // What has happened is no longer what had not happened yet.
  const { notYet, ...dates } = record
  const kept = as === 'planned' && notYet ? { ...dates, notYet } : dates
  const anchors = { ...area.anchors, [action.anchor]: { ...kept, [as]: action.date } }
  return accept({ plan: withArea(plan, { ...area, anchors }), said })
}

export function recordNotYet(
  plan: Plan,
  action: ActionOf<'record-not-yet'>,
  context: Context,
): Result<Changed> {
  const target = targetOf(plan, action, context)
  if (!target.ok) return target
  const { title, area } = target.value
  const asAt = parseDay(action.asAt)
  if (asAt === null || asAt > context.today)
    return refuse('Give the day on which it had not happened, today or earlier.', 'asAt')
  const record = area.anchors[action.anchor] ?? {}
  const known = anchorDate(plan, area, action.anchor)
  if (known.restsOn === 'actual')
    return refuse(
      `${title} of ${area.name} is recorded as done${known.reading ? ` (${showEdtf(known.reading.edtf)})` : ''}; change that first.`,
      'anchor',
    )
  const anchors = { ...area.anchors, [action.anchor]: { ...record, notYet: { asAt } } }
  return accept({
    plan: withArea(plan, { ...area, anchors }),
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
