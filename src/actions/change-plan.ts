import { applyAction, type Action } from '../domain/change.ts'
import { copyPlan } from '../domain/copy-plan.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import { PlanId, Title } from '../domain/text.ts'
import { openPlan, type Shelf } from './library.ts'

/** An accepted change: the plan after it and what was done, in plain words. */
export type Done = { opened: OpenPlan; said: string }

type New = { id: string; from: string; by: string; title?: string; areas?: readonly string[] }

async function sourceOf(shelf: Shelf, from: string): Promise<Result<Plan>> {
  const start = shelf.catalogue.startingPoints.get(from)
  if (start) return accept(start)
  const opened = await openPlan(shelf, from)
  if (opened.ok) return accept(opened.value.plan)
  if ((await shelf.store.read(from)) !== null) return opened
  const starts = [...shelf.catalogue.startingPoints.keys()].join(', ')
  const examples = [...shelf.catalogue.examples.keys()].join(', ')
  return refuse(
    `There is nothing called “${from}” to start from. Use ${starts}, or an example: ${examples}.`,
    'from',
  )
}

function nameAreas(plan: Plan, names: readonly string[]): Result<Plan> {
  if (names.length === 0) return accept(plan)
  if (names.length !== plan.areas.length)
    return refuse(
      `This starts with ${plan.areas.length} area(s) and ${names.length} name(s) were given.`,
      'area',
    )
  for (const name of names) {
    const read = Title.safeParse(name)
    if (!read.success)
      return refuse(`The name of an area ${read.error.issues[0]?.message ?? ''}.`, 'area')
  }
  if (new Set(names.map(lower)).size < names.length)
    return refuse('Two areas have the same name. Give each a name of its own.', 'area')
  const areas = plan.areas.map((area, n) => ({ ...area, name: names[n] ?? area.name }))
  return accept({ ...plan, areas })
}

/** Makes a plan in the data folder from an example, a starting point or another plan. */
export async function newPlan(shelf: Shelf, wanted: New): Promise<Result<Done>> {
  const id = PlanId.safeParse(wanted.id)
  if (!id.success) return refuse(`“${wanted.id}” ${id.error.issues[0]?.message ?? ''}.`, 'id')
  if (shelf.catalogue.examples.has(wanted.id) || shelf.catalogue.startingPoints.has(wanted.id))
    return refuse(
      `“${wanted.id}” is the id of a shipped example or starting point. Choose another.`,
      'id',
    )
  const from = await sourceOf(shelf, wanted.from)
  if (!from.ok) return from
  const named = nameAreas(from.value, wanted.areas ?? [])
  if (!named.ok) return named
  const title = Title.safeParse(wanted.title ?? named.value.title)
  if (!title.success) return refuse(`The title ${title.error.issues[0]?.message ?? ''}.`, 'title')
  const now = shelf.now()
  const plan = copyPlan(named.value, { id: id.data, title: title.data, now, newId: shelf.newId })
  const said = `Made the plan “${plan.title}” from ${wanted.from}`
  const entry = {
    plan: plan.id,
    revision: 0,
    at: now,
    by: wanted.by,
    said,
    action: { action: 'new-plan', from: wanted.from, plan },
  }
  const created = await shelf.store.create(plan, entry)
  if (!created.ok) return created
  const opened = await openPlan(shelf, plan.id)
  return opened.ok ? accept({ opened: opened.value, said }) : opened
}

/**
 * Takes one action on a plan: decided in the domain, journalled, saved. `revision`, if given, is
 * the one the change was made from; a plan that has moved on refuses it.
 */
export async function changePlan(
  shelf: Shelf,
  ref: string,
  action: Action,
  { by, revision }: { by: string; revision?: number },
): Promise<Result<Done>> {
  const opened = await openPlan(shelf, ref)
  if (!opened.ok) return opened
  if (opened.value.plan.example)
    return refuse(
      `“${opened.value.plan.title}” is a worked example and read-only. Make a plan of your own from it: npm run -s transition -- new MY-PLAN --from ${opened.value.plan.id}`,
    )
  let said = ''
  const changed = await shelf.store.change(ref, (plan) => {
    if (revision !== undefined && revision !== plan.revision)
      return refuse(
        `The plan has moved on from revision ${revision} to ${plan.revision}. Look at it again and repeat the change if it still makes sense.`,
      )
    const applied = applyAction(plan, action, {
      framework: opened.value.framework,
      today: shelf.today(),
    })
    if (!applied.ok) return applied
    said = applied.value.said
    const now = shelf.now()
    const next = { ...applied.value.plan, revision: plan.revision + 1, changedAt: now }
    const entry = { plan: plan.id, revision: next.revision, at: now, by, said, action }
    return accept({ plan: next, entry })
  })
  if (changed === null) return refuse(`There is no plan “${ref}”.`)
  return changed.ok ? accept({ opened: { ...opened.value, plan: changed.value }, said }) : changed
}

/** As people type it: capitals and the shape of an apostrophe make no difference. */
const lower = (text: string): string => text.trim().toLowerCase().replaceAll('’', "'")

/** The id of an area by its id or its name, however it is written. */
export function areaId({ plan }: OpenPlan, text: string): Result<string> {
  const found = plan.areas.find(({ id, name }) => id === text || lower(name) === lower(text))
  if (found) return accept(found.id)
  const names = plan.areas.map(({ name }) => `“${name}”`).join(', ')
  return refuse(`The plan has no area “${text}”. It has ${names || 'no area yet'}.`, 'area')
}

/** The id of a milestone by its id or its exact title. */
export function milestoneId({ plan }: OpenPlan, text: string): Result<string> {
  const found = plan.milestones.filter(
    ({ id, title }) => id === text || lower(title) === lower(text),
  )
  if (found.length === 1 && found[0]) return accept(found[0].id)
  return found.length > 1
    ? refuse(
        `Several milestones are called “${text}”. Use the id: ${found.map(({ id }) => id).join(', ')}.`,
        'id',
      )
    : refuse(`The plan has no milestone “${text}”. “schedule” lists their ids.`, 'id')
}
