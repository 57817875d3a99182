import { copyPlan } from '../domain/copy-plan.ts'
import type { Plan } from '../domain/plan.ts'
import { idFromTitle } from '../domain/plan-id.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import { PlanId, Title } from '../domain/text.ts'
import { entryOf, type Done } from './change-plan.ts'
import { openPlan, type Shelf } from './library.ts'
import { publishedCopy } from './published.ts'
import { asTyped } from './named.ts'

type New = {
  /** Without one, the plan gets an id after its title. */
  id?: string
  from: string
  by: string
  title?: string
  areas?: readonly string[]
  /** Opaque: what came with the same one is the same plan asked for twice. */
  request?: string
}

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
      `This starts with ${plan.areas.length} area(s) and ${names.length} name(s) were given. Give ${plan.areas.length}, or none; areas can be added and named later.`,
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

/** The plan of this id, if it is the one that the same request made already. */
async function madeBefore(
  shelf: Shelf,
  id: string,
  request: string | undefined,
): Promise<Done | null> {
  if (request === undefined) return null
  const made = await entryOf(shelf, id, 0)
  if (made?.action['request'] !== request) return null
  const opened = await openPlan(shelf, id)
  return opened.ok ? { opened: opened.value, said: made.said, revision: 0 } : null
}

/** An id after the title: the first that is free, or that the same request has taken already. */
async function freeId(shelf: Shelf, title: string, request: string | undefined): Promise<string> {
  const { catalogue, store } = shelf
  const stored = new Set((await store.list()).map(({ id }) => id))
  const tried: string[] = []
  const id = idFromTitle(title, (one) => {
    if (stored.has(one)) tried.push(one)
    return stored.has(one) || catalogue.examples.has(one) || catalogue.startingPoints.has(one)
  })
  for (const one of tried) if (await madeBefore(shelf, one, request)) return one
  return id
}

async function idOf(
  shelf: Shelf,
  { id: wanted, request }: New,
  title: string,
): Promise<Result<string>> {
  if (wanted === undefined) return accept(await freeId(shelf, title, request))
  const id = PlanId.safeParse(wanted)
  if (!id.success) return refuse(`“${wanted}” ${id.error.issues[0]?.message ?? ''}.`, 'id')
  return shelf.catalogue.examples.has(wanted) || shelf.catalogue.startingPoints.has(wanted)
    ? refuse(`“${wanted}” is the id of a shipped example or starting point. Choose another.`, 'id')
    : accept(id.data)
}

/** Makes a plan in the data folder from an example, a starting point or another plan. */
export async function newPlan(shelf: Shelf, wanted: New): Promise<Result<Done>> {
  const from = await sourceOf(shelf, wanted.from)
  if (!from.ok) return from
  const named = nameAreas(from.value, wanted.areas ?? [])
  if (!named.ok) return named
  const title = Title.safeParse(wanted.title ?? named.value.title)
  if (!title.success) return refuse(`The title ${title.error.issues[0]?.message ?? ''}.`, 'title')
  const id = await idOf(shelf, wanted, title.data)
  if (!id.ok) return id
  const made = { id: id.value, title: title.data, fromTitle: from.value.title }
  return make(shelf, { ...wanted, ...made, source: named.value })
}

type Made = {
  id: string
  title: string
  source: Plan
  from: string
  /** What people call it. */
  fromTitle: string
  by: string
  request?: string
}

async function make(shelf: Shelf, wanted: Made): Promise<Result<Done>> {
  const now = shelf.now()
  const { id, title, request } = wanted
  const copied = copyPlan(wanted.source, { id, title, now, newId: shelf.newId })
  const plan = publishedCopy(shelf, copied)
  const whence = plan.title === wanted.fromTitle ? '' : ` from “${wanted.fromTitle}”`
  const said = `Made the plan “${plan.title}”${whence}`
  const entry = {
    plan: plan.id,
    revision: 0,
    at: now,
    by: wanted.by,
    said,
    action: {
      ...{ action: 'new-plan', from: wanted.from, plan },
      ...(request === undefined ? {} : { request }),
    },
  }
  const before = await madeBefore(shelf, id, request)
  if (before) return accept(before)
  const created = await shelf.store.create(plan, entry)
  if (!created.ok) {
    const twin = await madeBefore(shelf, id, request)
    return twin ? accept(twin) : created
  }
  const opened = await openPlan(shelf, plan.id)
  return opened.ok ? accept({ opened: opened.value, said, revision: 0 }) : opened
}
