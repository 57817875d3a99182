import type { Difference } from '../../src/domain/differences.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { sayLine, saySeat } from '../../src/domain/say-structure.ts'
import type { Line, Seat } from '../../src/domain/structure.ts'
import { fieldWords, valueWords } from './value-words.ts'

/** One place that a change touched, in words. */
export type DifferenceWords = { what: string; before: string; after: string }

type Fields = Record<string, unknown>

const LISTS: Record<string, string> = {
  organisations: 'organisation',
  areas: 'area',
  bodies: 'body',
  lines: 'line',
  seats: 'seat',
  functions: 'function',
  milestones: 'milestone',
  statedDeadlines: 'stated deadline',
  money: 'sum',
}

const named = (thing: unknown): string | null => {
  const { title, name } = (thing ?? {}) as { title?: unknown; name?: unknown }
  const text = title ?? name
  return typeof text === 'string' ? `“${text}”` : null
}

/** The requirement that a record is about, by its title in the framework. */
function recordName({ framework }: OpenPlan, thing: unknown): string | null {
  const { requirement } = (thing ?? {}) as { requirement?: unknown }
  const entry = framework?.entries.find(({ id }) => id === requirement)
  return entry ? `“${entry.title}”` : null
}

/** A line or a seat has no name: it is told by what it says. */
function partName({ plan }: OpenPlan, list: string, thing: unknown): string | null {
  if (thing === undefined) return null
  if (list === 'lines') return `the line that ${sayLine(plan, thing as Line)}`
  return list === 'seats' ? saySeat(plan, thing as Seat) : null
}

function thingName(opened: OpenPlan, { at, before, after }: Difference): string {
  const [list = '', id] = at
  const lists = opened.plan as unknown as Record<string, readonly Fields[] | undefined>
  const now = lists[list]?.find((thing) => thing['id'] === id)
  const things = at.length === 2 ? [now, after, before] : [now]
  const name = things
    .map((thing) => named(thing) ?? recordName(opened, thing) ?? partName(opened, list, thing))
    .find(Boolean)
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
  if (at[1] === '#order') return `order of the ${fieldWords(at[0] ?? '')}`
  const name = thingName(opened, difference)
  return at.length === 2 ? name : `${name}: ${fieldName(opened, at.slice(2))}`
}

/** Where a change touched the plan: what stood there before, and what it left. */
export function differenceWords(opened: OpenPlan, difference: Difference): DifferenceWords {
  const what = whatOf(opened, difference)
  const whole = difference.at.length === 2 && difference.at[1] !== '#order'
  const words = (value: unknown): string =>
    whole && value !== undefined ? 'there' : valueWords(opened.plan, value)
  return {
    what,
    before: whole && difference.before === undefined ? 'not there' : words(difference.before),
    after: whole && difference.after === undefined ? 'not there' : words(difference.after),
  }
}
