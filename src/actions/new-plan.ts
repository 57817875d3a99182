import { copyPlan } from '../domain/copy-plan.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import { PlanId, Title } from '../domain/text.ts'
import type { Done } from './change-plan.ts'
import { openPlan, type Shelf } from './library.ts'
import { asTyped } from './named.ts'

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
  if (new Set(names.map(asTyped)).size < names.length)
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
