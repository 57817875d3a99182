import type { ActionOf } from './action.ts'
import type { ChecklistRecord } from './arrangements.ts'
import { allPartners, checklistItems } from './checklist.ts'
import type { Changed, Context } from './deed.ts'
import { isSame } from './is-same.ts'
import { freeId, idsOf } from './free-id.ts'
import type { Item } from './framework.ts'
import { sayOwner } from './owner-names.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { showList } from './show-date.ts'

type Held = Omit<ChecklistRecord, 'id' | 'item'>

function itemOf({ framework }: Context, id: string): Result<Item> {
  if (!framework)
    return refuse('This plan has no framework, so there is no list to check against.', 'item')
  const item = checklistItems(framework).find((one) => one.id === id)
  return item
    ? accept(item)
    : refuse(`The list of what the arrangements say has no “${id}”.`, 'item')
}

const at = (path: string, wrong: boolean, message: string): Problem[] =>
  wrong ? [{ path, message }] : []

/** What does not go together in a record, each problem at the field it is about. */
export function wrongRecord(plan: Plan, held: Held, recorded: readonly string[] = []): Problem[] {
  const known = new Set([...allPartners(plan), ...recorded])
  const { state, agreedBy, where } = held
  const agreed = state === 'agreed'
  return [
    ...at(
      'agreedBy',
      agreed && agreedBy.length === 0,
      known.size === 0
        ? 'Record the safeguarding partners of the areas first: nobody is there yet who could agree.'
        : 'Tick the partners that have agreed it.',
    ),
    ...at(
      'agreedBy',
      !agreed && agreedBy.length > 0,
      'Partners are ticked, but it is not agreed. Choose “agreed”, or take the ticks out.',
    ),
    ...at(
      'agreedBy',
      agreedBy.some((id) => !known.has(id)),
      'Choose from the safeguarding partners of the plan’s areas.',
    ),
    ...at(
      'where',
      state === 'missing' && where !== undefined,
      'What is missing stands nowhere in the draft. Choose “drafted”, or take this out.',
    ),
  ]
}

/** The plan with this held of an item, or nothing. */
function withRecord(plan: Plan, item: string, held: Held | null): Plan {
  const before = plan.checklist.find((record) => record.item === item)
  if (held === null)
    return { ...plan, checklist: plan.checklist.filter((record) => record !== before) }
  const record = {
    id: before?.id ?? freeId(`checklist-${item}`, new Set(idsOf(plan))),
    item,
    ...held,
  }
  return {
    ...plan,
    checklist: before
      ? plan.checklist.map((one) => (one === before ? record : one))
      : [...plan.checklist, record],
  }
}

/** What is held of an item, in plain words: drafted; agreed by Northshire County Council. */
function sayState({ organisations }: Plan, { state, agreedBy }: Held): string {
  if (state !== 'agreed') return state
  const names = agreedBy.map((id) => organisations.find((one) => one.id === id)?.name ?? id)
  return `agreed by ${showList(names)}`
}

function sayChanged(plan: Plan, before: Held | undefined, after: Held): string[] {
  const words = {
    state: sayState(plan, after),
    agreedBy: sayState(plan, after),
    owner: `owner (${sayOwner(plan, after.owner) ?? 'none'})`,
    where: `where it stands (${after.where ?? 'not recorded'})`,
    evidence: 'evidence',
  }
  const empty: Partial<Held> = { agreedBy: [], evidence: [] }
  const fields = Object.keys(words) as (keyof Held)[]
  const changed = fields.filter((field) => !isSame((before ?? empty)[field], after[field]))
  return [...new Set(changed.map((field) => words[field]))]
}

type Recorded = ActionOf<'record-checklist-item'>

function toHeld({ state, agreedBy, owner, where, evidence }: Recorded, before?: Held): Held | null {
  if (state === null) return null
  const kept = owner === undefined ? before?.owner : owner
  return {
    ...{ state, agreedBy, evidence },
    ...(kept ? { owner: kept } : {}),
    ...(where === null ? {} : { where }),
  }
}

/** Records how far one item of the list is, who has it, where it stands and what shows it. */
export function recordChecklistItem(
  plan: Plan,
  action: Recorded,
  context: Context,
): Result<Changed> {
  const item = itemOf(context, action.item)
  if (!item.ok) return item
  const { id, title } = item.value
  const before = plan.checklist.find((record) => record.item === id)
  const held = toHeld(action, before)
  if (held === null)
    return before
      ? accept({
          plan: withRecord(plan, id, null),
          said: `Took away all that was recorded of “${title}”`,
        })
      : refuse('Nothing was changed, so there is nothing to save.')
  const problems = wrongRecord(plan, held, before?.agreedBy)
  if (problems.length > 0) return { ok: false, problems }
  const changed = sayChanged(plan, before, held)
  return changed.length === 0
    ? refuse('Nothing was changed, so there is nothing to save.')
    : accept({
        plan: withRecord(plan, id, held),
        said: `Recorded of “${title}”: ${showList(changed)}`,
      })
}

type Rows = ActionOf<'record-checklist'>
type Row = Rows['items'][number]

/** What a row makes of the record of its item: who owns it and what shows it stay. */
function rowHeld(
  { state, agreedBy, where }: Row,
  before: ChecklistRecord | undefined,
): Held | null {
  if (state === null) return null
  const { id: _, item: __, where: ___, ...kept } = before ?? { id: '', item: '', evidence: [] }
  return {
    ...kept,
    state,
    agreedBy: state === 'agreed' ? (agreedBy ?? before?.agreedBy ?? []) : [],
    ...(where === null ? {} : { where }),
  }
}

/** What is wrong in a whole table, each problem at the item and field it is about: `p01.where`. */
export function wrongRows(plan: Plan, { items }: Rows): Problem[] {
  return items.flatMap((row) => {
    const before = plan.checklist.find(({ item }) => item === row.item)
    const held = rowHeld(row, before)
    const wrong = held
      ? wrongRecord(plan, held, before?.agreedBy)
      : at('state', row.where !== null, 'Choose how far it is, or take out where it stands.')
    return wrong.map(({ path, message }) => ({
      path: `${row.item}.${path === 'agreedBy' ? 'state' : path}`,
      message,
    }))
  })
}

/** Records how far many items are at once, of which only what differs is changed. */
export function recordChecklist(plan: Plan, action: Rows, context: Context): Result<Changed> {
  const unknown = action.items.map(({ item }) => itemOf(context, item)).find(({ ok }) => !ok)
  if (unknown && !unknown.ok) return unknown
  const problems = wrongRows(plan, action)
  if (problems.length > 0) return { ok: false, problems }
  const changed = action.items.flatMap((row) => {
    const before = plan.checklist.find(({ item }) => item === row.item)
    const held = rowHeld(row, before)
    const { id: _, item: __, ...was } = before ?? { id: '', item: '' }
    return isSame(held, before ? was : null) ? [] : [{ item: row.item, held }]
  })
  if (changed.length === 0) return refuse('Nothing was changed, so there is nothing to save.')
  const refs = changed.map(
    ({ item }) => checklistItems(context.framework).find(({ id }) => id === item)?.ref ?? item,
  )
  return accept({
    plan: changed.reduce((now, { item, held }) => withRecord(now, item, held), plan),
    said: `Recorded how far the arrangements are: ${showList(refs)}`,
  })
}
