import type { Plan } from '../../src/domain/plan.ts'
import { parseEdtf } from '../../src/domain/edtf.ts'
import { LINE_WORDS, PART_WORDS } from '../../src/domain/say-structure.ts'
import { showDay, showEdtf, showList } from '../../src/domain/show-date.ts'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What people call a thing of the plan by its id; null where the plan no longer has it. */
function nameOf(plan: Plan, id: string): string | null {
  const named = [...plan.organisations, ...plan.areas, ...plan.bodies, ...plan.functions]
  const titled = [...plan.milestones, ...plan.money]
  return (
    named.find((thing) => thing.id === id)?.name ??
    titled.find((thing) => thing.id === id)?.title ??
    null
  )
}

/** What people read for the codes of lines and seats. */
const CODES: Record<string, string> = { ...LINE_WORDS, ...PART_WORDS }

function textWords(plan: Plan, text: string): string {
  const name = nameOf(plan, text)
  if (name !== null) return name
  if (Object.hasOwn(CODES, text)) return CODES[text] ?? text
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
}

/** `clearDays` as `clear days`. */
export const fieldWords = (name: string): string =>
  LABELS[name] ?? name.replace(/([A-Z])/g, ' $1').toLowerCase()

/** What was or is recorded, in words; nothing recorded is said as such. */
export function valueWords(plan: Plan, value: unknown): string {
  if (value === undefined || value === null) return 'nothing recorded'
  if (typeof value === 'string') return textWords(plan, value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : showList(value.map((one) => valueWords(plan, one)))
  if (!isFields(value)) return 'nothing recorded'
  if (typeof value['edtf'] === 'string') return datedWords(value)
  const parts = Object.entries(value).flatMap(([name, own]) =>
    name === 'id' ? [] : [`${fieldWords(name)}: ${valueWords(plan, own)}`],
  )
  return parts.length === 0 ? 'recorded' : parts.join('; ')
}
