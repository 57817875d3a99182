import { z } from 'zod'
import { checkAgainstFramework } from './against-framework.ts'
import { parseDay, type Day } from './day.ts'
import { readEdtf } from './edtf.ts'
import { concerns, isLive, milestoneDate } from './facts.ts'
import type { Framework } from './framework.ts'
import { About, Dated, Evidence, Milestone, Owner, type Area, type Plan } from './plan.ts'
import { toProblems } from './plan-file.ts'
import { accept, refuse, type Result } from './problem.ts'
import { checkReferences } from './references.ts'
import { showDay, showEdtf } from './show-date.ts'
import { Id, line, Title } from './text.ts'

const MilestoneChange = z.strictObject({
  title: Title.optional(),
  when: Dated.nullable().optional(),
  owner: Owner.nullable().optional(),
  areas: z.array(Id).optional(),
  about: About.nullable().optional(),
  fulfils: z.string().nullable().optional(),
  dependsOn: z.array(Id).optional(),
  clearDays: z.int().min(1).max(60).nullable().optional(),
})

/** Everything that can be done to a plan, one deed at a time, in the field's words. */
export const Action = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('set-anchor'),
    area: Id,
    anchor: z.string(),
    /** Absent: the one that is recorded is corrected; planned where none is. */
    as: z.enum(['planned', 'actual']).optional(),
    date: Dated,
  }),
  z.strictObject({
    action: z.literal('record-not-yet'),
    area: Id,
    anchor: z.string(),
    asAt: z.string(),
  }),
  z.strictObject({ action: z.literal('clear-anchor'), area: Id, anchor: z.string() }),
  z.strictObject({
    action: z.literal('add-milestone'),
    id: Id,
    milestone: MilestoneChange.required({ title: true }),
  }),
  z.strictObject({ action: z.literal('change-milestone'), id: Id, change: MilestoneChange }),
  z.strictObject({
    action: z.literal('complete-milestone'),
    id: Id,
    on: Dated.optional(),
    evidence: z.array(Evidence),
  }),
  z.strictObject({ action: z.literal('cancel-milestone'), id: Id, reason: line(300) }),
])
export type Action = z.infer<typeof Action>

type Of<Name extends Action['action']> = Extract<Action, { action: Name }>
type Context = { framework: Framework | null; today: Day }
type Changed = { plan: Plan; said: string }

const findArea = (plan: Plan, id: string): Area | undefined =>
  plan.areas.find((area) => area.id === id)

const findMilestone = (plan: Plan, id: string): Milestone | undefined =>
  plan.milestones.find((milestone) => milestone.id === id)

const withArea = (plan: Plan, changed: Area): Plan => ({
  ...plan,
  areas: plan.areas.map((area) => (area.id === changed.id ? changed : area)),
})

const withMilestone = (plan: Plan, changed: Milestone): Plan => ({
  ...plan,
  milestones: plan.milestones.map((milestone) =>
    milestone.id === changed.id ? changed : milestone,
  ),
})

/** A thing cannot have happened on a day that is still to come. */
function inFuture(date: Dated, today: Day, what: string): Result<never> | null {
  const { earliest } = readEdtf(date.edtf)
  return earliest !== null && earliest > today
    ? refuse(
        `${what} cannot have happened on ${showEdtf(date.edtf)}: that is after today, ${showDay(today)}. Record it as planned.`,
        'date',
      )
    : null
}

function anchorTitle({ framework }: Context, anchor: string): Result<string> {
  if (!framework)
    return refuse('This plan has no framework, so nothing in it counts from such a date.', 'anchor')
  const found = framework.anchors.find(({ id }) => id === anchor)
  if (found) return accept(found.title)
  const names = framework.anchors.map(({ id }) => id).join(', ')
  return refuse(`“${anchor}” is not a date that others count from. Use one of: ${names}.`, 'anchor')
}

function setByMilestone(
  plan: Plan,
  area: Area,
  setter: Milestone,
  action: Of<'set-anchor'>,
): Result<Plan> {
  const others = plan.areas.filter((other) => other.id !== area.id && concerns(setter, other))
  if (others.length > 0)
    return refuse(
      `This date is held by the milestone “${setter.title}”, which also sets it for ${others.map(({ name }) => name).join(', ')}. Change the milestone (${setter.id}).`,
      'anchor',
    )
  const as = action.as ?? (setter.done ? 'actual' : 'planned')
  if (as === 'planned' && setter.done)
    return refuse(`“${setter.title}” is recorded as done; change the actual date instead.`, 'as')
  return accept(
    withMilestone(
      plan,
      as === 'actual'
        ? { ...setter, done: { when: action.date } }
        : { ...setter, when: action.date },
    ),
  )
}

function setAnchor(plan: Plan, action: Of<'set-anchor'>, context: Context): Result<Changed> {
  const title = anchorTitle(context, action.anchor)
  if (!title.ok) return title
  const area = findArea(plan, action.area)
  if (!area) return refuse(`The plan has no area “${action.area}”.`, 'area')
  const record = area.anchors[action.anchor] ?? {}
  const as = action.as ?? (record.actual ? 'actual' : 'planned')
  const said = `Set ${title.value.toLowerCase()} of ${area.name} (${as}) to ${showEdtf(action.date.edtf)}`
  const future = as === 'actual' ? inFuture(action.date, context.today, title.value) : null
  if (future) return future
  const setter = plan.milestones.find(
    (milestone) =>
      milestone.sets === action.anchor && isLive(milestone) && concerns(milestone, area),
  )
  if (setter) {
    const moved = setByMilestone(plan, area, setter, action)
    return moved.ok
      ? accept({ plan: moved.value, said: `${said}, by the milestone “${setter.title}”` })
      : moved
  }
  const anchors = { ...area.anchors, [action.anchor]: { ...record, [as]: action.date } }
  return accept({ plan: withArea(plan, { ...area, anchors }), said })
}

function recordNotYet(plan: Plan, action: Of<'record-not-yet'>, context: Context): Result<Changed> {
  const title = anchorTitle(context, action.anchor)
  if (!title.ok) return title
  const area = findArea(plan, action.area)
  if (!area) return refuse(`The plan has no area “${action.area}”.`, 'area')
  const asAt = parseDay(action.asAt)
  if (asAt === null || asAt > context.today)
    return refuse('Give the day on which it had not happened, today or earlier.', 'asAt')
  const record = area.anchors[action.anchor] ?? {}
  if (record.actual)
    return refuse(
      `${title.value} of ${area.name} is recorded as ${showEdtf(record.actual.edtf)}; clear that first.`,
      'anchor',
    )
  const anchors = { ...area.anchors, [action.anchor]: { ...record, notYet: { asAt } } }
  return accept({
    plan: withArea(plan, { ...area, anchors }),
    said: `Recorded that ${title.value.toLowerCase()} of ${area.name} had not happened by ${showDay(asAt)}`,
  })
}

function clearAnchor(plan: Plan, action: Of<'clear-anchor'>, context: Context): Result<Changed> {
  const title = anchorTitle(context, action.anchor)
  if (!title.ok) return title
  const area = findArea(plan, action.area)
  if (!area) return refuse(`The plan has no area “${action.area}”.`, 'area')
  if (!area.anchors[action.anchor])
    return refuse(`${title.value} of ${area.name} is not recorded, so there is nothing to clear.`)
  const { [action.anchor]: _, ...anchors } = area.anchors
  return accept({
    plan: withArea(plan, { ...area, anchors }),
    said: `Cleared ${title.value.toLowerCase()} of ${area.name}`,
  })
}

/** A change as fields: null takes a field away, absent leaves it. */
function merge(milestone: Milestone, change: z.infer<typeof MilestoneChange>): Milestone {
  const entries = Object.entries({ ...milestone, ...change })
  return Milestone.parse(
    Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined)),
  )
}

function addMilestone(plan: Plan, action: Of<'add-milestone'>): Result<Changed> {
  const blank = Milestone.parse({ id: action.id, title: action.milestone.title })
  const milestone = merge(blank, action.milestone)
  return accept({
    plan: { ...plan, milestones: [...plan.milestones, milestone] },
    said: `Added the milestone “${milestone.title}”`,
  })
}

function changeMilestone(plan: Plan, action: Of<'change-milestone'>): Result<Changed> {
  const milestone = findMilestone(plan, action.id)
  if (!milestone) return refuse(`The plan has no milestone “${action.id}”.`, 'id')
  if (Object.keys(action.change).length === 0)
    return refuse('Nothing was given to change; give a date, a title, an owner or another field.')
  const words = Object.entries(action.change).map(([field, value]) =>
    field === 'when'
      ? `date to ${value === null ? 'none' : showEdtf((value as Dated).edtf)}`
      : field,
  )
  return accept({
    plan: withMilestone(plan, merge(milestone, action.change)),
    said: `Changed “${milestone.title}”: ${words.join(', ')}`,
  })
}

function completeMilestone(
  plan: Plan,
  action: Of<'complete-milestone'>,
  { today }: Context,
): Result<Changed> {
  const milestone = findMilestone(plan, action.id)
  if (!milestone) return refuse(`The plan has no milestone “${action.id}”.`, 'id')
  if (milestone.cancelled)
    return refuse(`“${milestone.title}” was cancelled, so it cannot be done.`, 'id')
  const on = action.on ?? milestone.when
  const future = on ? inFuture(on, today, `“${milestone.title}”`) : null
  if (future) return future
  const done = action.on ? { when: action.on } : {}
  const evidence = [...milestone.evidence, ...action.evidence]
  const changed = { ...milestone, done, evidence }
  const { reading } = milestoneDate(changed)
  return accept({
    plan: withMilestone(plan, changed),
    said: `Recorded “${milestone.title}” as done${reading ? ` (${showEdtf(reading.edtf)})` : ''}`,
  })
}

function cancelMilestone(plan: Plan, action: Of<'cancel-milestone'>): Result<Changed> {
  const milestone = findMilestone(plan, action.id)
  if (!milestone) return refuse(`The plan has no milestone “${action.id}”.`, 'id')
  if (milestone.done) return refuse(`“${milestone.title}” is recorded as done.`, 'id')
  return accept({
    plan: withMilestone(plan, { ...milestone, cancelled: { reason: action.reason } }),
    said: `Cancelled “${milestone.title}”: ${action.reason}`,
  })
}

function decide(plan: Plan, action: Action, context: Context): Result<Changed> {
  switch (action.action) {
    case 'set-anchor':
      return setAnchor(plan, action, context)
    case 'record-not-yet':
      return recordNotYet(plan, action, context)
    case 'clear-anchor':
      return clearAnchor(plan, action, context)
    case 'add-milestone':
      return addMilestone(plan, action)
    case 'change-milestone':
      return changeMilestone(plan, action)
    case 'complete-milestone':
      return completeMilestone(plan, action, context)
    case 'cancel-milestone':
      return cancelMilestone(plan, action)
  }
}

/**
 * Applies one action to a plan: a new plan (its revision unchanged, for the store gives that) and
 * a sentence that says what was done, or the reasons why not. The plan given is left as it is.
 */
export function applyAction(plan: Plan, raw: unknown, context: Context): Result<Changed> {
  if (plan.example)
    return refuse(
      `“${plan.title}” is a worked example and read-only; copy it and work on the copy.`,
    )
  const parsed = Action.safeParse(raw)
  if (!parsed.success) return { ok: false, problems: toProblems(parsed.error) }
  const changed = decide(plan, parsed.data, context)
  if (!changed.ok) return changed
  const { framework } = context
  const problems = [
    ...checkReferences(changed.value.plan),
    ...(framework ? checkAgainstFramework(changed.value.plan, framework) : []),
  ]
  return problems.length > 0 ? { ok: false, problems } : changed
}
