import { STATE_WORDS } from '../adopt-option.ts'
import { CalendarFilter } from '../calendar/feed.ts'
import { sayFilter } from '../calendar/say-filter.ts'
import { parseEdtf } from '../edtf.ts'
import { FATE_WORDS } from '../fate-words.ts'
import { versionName } from '../part-name.ts'
import { checklistItems } from '../checklist.ts'
import type { OpenPlan } from '../facts.ts'
import { ORGANISATION_KINDS } from '../organisation-kinds.ts'
import type { Plan } from '../plan.ts'
import { sayOwner } from '../owner-names.ts'
import { POSITION_WORDS } from '../say-position.ts'
import { LINE_WORDS, PART_WORDS } from '../say-structure.ts'
import { showDay, showEdtf, showList } from '../show-date.ts'
import { showPounds } from '../show-pounds.ts'
import { BODY_KINDS, PROGRESS_WORDS } from '../vocabulary.ts'

type Fields = Record<string, unknown>

/** The plan whose things and codes are put in words, and the law that it moves to. */
type Known = Pick<OpenPlan, 'plan' | 'framework'>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const known = new WeakMap<Plan, ReadonlyMap<string, string>>()

/** What people call each thing of a plan, by its id. */
function namesIn(plan: Plan): ReadonlyMap<string, string> {
  const names = known.get(plan) ?? new Map(allNames(plan))
  known.set(plan, names)
  return names
}

const allNames = (plan: Plan): [string, string][] => [
  ...plan.optionVersions.map((one): [string, string] => [one.id, versionName(plan, one)]),
  ...[...plan.milestones, ...plan.money].map((one): [string, string] => [one.id, one.title]),
  ...[plan.organisations, plan.areas, plan.bodies, plan.functions, plan.options]
    .flat()
    .map((one): [string, string] => [one.id, one.name]),
]

/** What people read for the codes of a field. */
const CODES: Record<string, Record<string, string>> = {
  kind: { ...BODY_KINDS, ...ORGANISATION_KINDS, ...LINE_WORDS, ...FATE_WORDS },
  part: PART_WORDS,
  position: POSITION_WORDS,
  state: { ...STATE_WORDS, ...PROGRESS_WORDS },
}

/** Fields that hold a code and never what somebody typed. */
const CODED = new Set([...Object.keys(CODES), 'how', 'side', 'view'])

/** What the framework calls what a field names of it. */
function inLaw({ framework }: Known, text: string, field: string): string | undefined {
  const titles: Record<string, readonly { id: string; title: string }[] | undefined> = {
    requirement: framework?.entries,
    fulfils: framework?.entries,
    sets: framework?.anchors,
    item: checklistItems(framework),
    listed: framework?.linkedBoards.boards,
  }
  return Object.hasOwn(titles, field)
    ? titles[field]?.find(({ id }) => id === text)?.title
    : undefined
}

function textWords(opened: Known, text: string, field: string): string {
  const codes = CODES[field] ?? {}
  if (Object.hasOwn(codes, text)) return codes[text] ?? text
  const name = namesIn(opened.plan).get(text) ?? inLaw(opened, text, field)
  if (name !== undefined) return name
  if (CODED.has(field)) return text.replaceAll('-', ' ')
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return showDay(text)
  return parseEdtf(text).ok && /\d{4}/.test(text) ? showEdtf(text) : text
}

/** A date as read, with the paper's own words where it has some. */
const datedWords = ({ edtf, asWritten }: Fields): string =>
  `${showEdtf(String(edtf))}${typeof asWritten === 'string' ? ` (“${asWritten}”)` : ''}`

/** How the fields of what is kept whole read; any other name is put in words as it is. */
const LABELS: Record<string, string> = {
  asAt: 'as at',
  asWritten: 'as written',
  organisation: 'organisation',
  localAuthority: 'council',
  clinicalCommissioningGroups: 'clinical commissioning groups',
  chiefOfficersOfPolice: 'chief officers of police',
  reportOf: 'report of',
  notYet: 'not yet',
  adopted: 'the decision that adopted it',
  into: 'goes to',
  unlinked: 'why there is no link',
  filter: 'what it shows',
  tokenHash: 'address',
  calendarUid: 'the entry of another calendar that it goes by',
  amountPence: 'amount',
  archivedOn: 'put aside on',
  fulfils: 'shows as met',
  joint: 'held together with an adults board',
  leads: 'leads the arrangements',
  listed: 'which listed board it is',
  sameAs: 'the same as',
  sets: 'sets the key date',
  statedShare: 'share as stated',
  validFrom: 'exists from',
  validTo: 'exists to',
}

/** `clearDays` as `clear days`. */
export const fieldWords = (name: string): string =>
  LABELS[name] ?? name.replace(/([A-Z])/g, ' $1').toLowerCase()

/** What a feed of the calendar shows. */
function filterWords(plan: Plan, value: Fields): string {
  const filter = CalendarFilter.safeParse(value)
  return filter.success ? sayFilter(plan, filter.data) : 'recorded'
}

/** What else is told of a thing as a whole: its name stands before it, and some is for the program. */
const UNTOLD = new Set(['id', 'name', 'title', 'content', 'tokenHash', 'retired', 'calendarUid'])

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

const fieldsWords = (opened: Known, fields: [string, unknown][]): string =>
  fields.map(([name, own]) => `${fieldWords(name)}: ${valueWords(opened, own, name)}`).join('; ')

/** What the name of a thing of each list tells already, where it is made of what the thing says. */
const IN_NAME: Record<string, readonly string[]> = {
  lines: ['body', 'kind', 'other'],
  seats: ['body', 'part', 'organisation', 'role'],
  fates: ['body', 'function', 'option'],
  positions: ['version', 'area', 'organisation'],
  optionVersions: ['option', 'number'],
  checklist: ['item'],
  requirementRecords: ['requirement', 'area'],
  statedDeadlines: ['requirement'],
}

/** What is recorded of a thing of a list as a whole, besides its name; “recorded” where that is all. */
export function thingWords(opened: Known, list: string, thing: unknown): string {
  const named = new Set(IN_NAME[list] ?? [])
  const told = Object.entries(isFields(thing) ? thing : {}).filter(
    ([name, own]) => !UNTOLD.has(name) && !named.has(name) && !isNothing(own),
  )
  return told.length === 0 ? 'recorded' : fieldsWords(opened, told)
}

/** What several fields that are one value say together. */
function wholeWords(opened: Known, value: Fields, field: string): string {
  if (typeof value['edtf'] === 'string') return datedWords(value)
  if (field === 'owner') return sayOwner(opened.plan, value) ?? 'recorded'
  if (field === 'filter') return filterWords(opened.plan, value)
  const told = Object.entries(value).filter(([name, own]) => name !== 'id' && !isNothing(own))
  return told.length === 0 ? 'recorded' : fieldsWords(opened, told)
}

/** What was or is recorded in a field, in words; nothing recorded is said as such. */
export function valueWords(opened: Known, value: unknown, field = ''): string {
  if (value === undefined || value === null) return 'nothing recorded'
  if (field === 'calendarUid') return 'recorded'
  if (typeof value === 'string') return textWords(opened, value, field)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return field === 'amountPence' ? showPounds(value) : String(value)
  if (isFields(value)) return wholeWords(opened, value, field)
  const all = (value as unknown[]).map((one) => valueWords(opened, one, field))
  return all.length === 0 ? 'none' : showList(all)
}
