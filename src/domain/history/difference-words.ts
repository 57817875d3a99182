import type { Difference } from '../differences.ts'
import type { OpenPlan } from '../facts.ts'
import { checklistItems } from '../checklist.ts'
import { partName } from '../part-name.ts'
import { fieldWords, thingWords, valueWords } from './value-words.ts'

/** One place that a change touched, in words. */
export type DifferenceWords = {
  at: readonly string[]
  what: string
  before: string
  after: string
}

type Fields = Record<string, unknown>

const LISTS: Record<string, string> = {
  organisations: 'organisation',
  areas: 'area',
  bodies: 'body',
  lines: 'line',
  seats: 'seat',
  functions: 'function',
  options: 'option',
  optionVersions: 'version of an option',
  fates: 'record of what happens to a body or function',
  positions: 'position of a partner',
  checklist: 'checklist item',
  milestones: 'milestone',
  slides: 'slide',
  feeds: 'calendar feed',
  statedDeadlines: 'stated deadline',
  money: 'sum',
  requirementRecords: 'record of a requirement',
  moments: 'marked moment',
}

const named = (thing: unknown): string | null => {
  const { title, name } = (thing ?? {}) as { title?: unknown; name?: unknown }
  const text = title ?? name
  return typeof text === 'string' ? `“${text}”` : null
}

/** The requirement that a record or a stated deadline is about, by its title in the framework. */
function recordName({ plan, framework }: OpenPlan, list: string, thing: unknown): string | null {
  const { requirement, area } = (thing ?? {}) as { requirement?: unknown; area?: unknown }
  const entry = framework?.entries.find(({ id }) => id === requirement)
  if (!entry) return null
  if (list === 'statedDeadlines') return `what a paper states of “${entry.title}”`
  const where = plan.areas.length > 1 && plan.areas.find(({ id }) => id === area)
  return `“${entry.title}”${where ? ` in ${where.name}` : ''}`
}

/** The item that a record of the checklist is about, by its title in the framework. */
function itemName({ framework }: OpenPlan, list: string, thing: unknown): string | null {
  const { item } = (thing ?? {}) as { item?: unknown }
  const found = checklistItems(framework).find(({ id }) => list === 'checklist' && id === item)
  return found ? `the checklist item ${found.ref} “${found.title}”` : null
}

const callThing = (opened: OpenPlan, list: string, thing: unknown): string | null =>
  named(thing) ??
  recordName(opened, list, thing) ??
  itemName(opened, list, thing) ??
  partName(opened.plan, list, thing)

function thingName(opened: OpenPlan, { at, before, after }: Difference): string {
  const [list = '', id] = at
  const lists = opened.plan as unknown as Record<string, readonly Fields[] | undefined>
  const now = lists[list]?.find((thing) => thing['id'] === id)
  const things = at.length === 2 ? [now, after, before] : [now]
  const name = things.map((thing) => callThing(opened, list, thing)).find(Boolean)
  return name ?? `a ${LISTS[list] ?? 'record'} since taken away`
}

const MOMENTS: Record<string, string> = {
  planned: 'planned',
  actual: 'what happened',
  notYet: 'not yet',
}

/** The field below a thing: “publication date, planned” or “owner”. */
function fieldName({ framework }: OpenPlan, steps: readonly string[]): string {
  const [field = '', anchor, moment] = steps
  if (field !== 'anchors' || anchor === undefined) return fieldWords(field)
  const title = framework?.anchors.find(({ id }) => id === anchor)?.title ?? anchor
  return `${title.toLowerCase()}${moment === undefined ? '' : `, ${MOMENTS[moment] ?? moment}`}`
}

function whatOf(opened: OpenPlan, difference: Difference): string {
  const { at } = difference
  if (at.length === 1) return fieldWords(at[0] ?? '')
  if (isOrder(difference)) return `order of the ${fieldWords(at[0] ?? '')}`
  const name = thingName(opened, difference)
  return at.length === 2 ? name : `${name}: ${fieldName(opened, at.slice(2))}`
}

/** Is the change that a thing came or went, rather than one of its fields or the order? */
const isWhole = ({ at }: Difference): boolean => at.length === 2 && at[1] !== '#order'

const isOrder = ({ at }: Difference): boolean => at[1] === '#order'

/** Which addresses a feed had before says no more than that it has another one. */
const isAddressBefore = ({ at }: Difference): boolean => at[0] === 'feeds' && at[2] === 'retired'

/** Is an order another only because something came or went, which is told as such? */
function followsFromOthers(difference: Difference): boolean {
  if (!isOrder(difference)) return false
  const [before, after] = [difference.before as string[], difference.after as string[]]
  const [then, now] = [new Set(before), new Set(after)]
  const stayed = after.filter((id) => then.has(id))
  return before.filter((id) => now.has(id)).every((id, n) => id === stayed[n])
}

function differenceWords(opened: OpenPlan, difference: Difference): DifferenceWords {
  const { at, before, after } = difference
  const told = { at, what: whatOf(opened, difference) }
  if (at.at(-1) === 'tokenHash')
    return {
      ...told,
      before: 'the one given out before, which is gone',
      after: 'a new one, shown once',
    }
  const words = (value: unknown): string => {
    if (!isWhole(difference)) return valueWords(opened, value, at.at(-1))
    return value === undefined ? 'not there' : thingWords(opened, at[0] ?? '', value)
  }
  return { ...told, before: words(before), after: words(after) }
}

/** The plan together with what came and went, so that what is there no more keeps its name. */
function withGone(opened: OpenPlan, differences: readonly Difference[]): OpenPlan {
  const lists = { ...opened.plan } as unknown as Record<string, readonly Fields[]>
  for (const { at, before, after } of differences.filter(isWhole)) {
    const [list = '', id] = at
    const things = lists[list] ?? []
    if (things.some((thing) => thing['id'] === id)) continue
    lists[list] = [...things, (before ?? after) as Fields]
  }
  return { ...opened, plan: lists as unknown as OpenPlan['plan'] }
}

/**
 * Where each of several changes touched the plan, the newest first: what stood there before, and
 * what it left. What one of them took away is called by its name in all of them.
 */
export function differencesInWords(
  opened: OpenPlan,
  changes: readonly (readonly Difference[])[],
): DifferenceWords[][] {
  const known = withGone(opened, changes.flat())
  return changes.map((differences) =>
    differences
      .filter((one) => !followsFromOthers(one) && !isAddressBefore(one))
      .map((one) => differenceWords(known, one)),
  )
}
