import { STATE_WORDS } from '../../src/domain/adopt-option.ts'
import { parseEdtf } from '../../src/domain/edtf.ts'
import { FATE_WORDS } from '../../src/domain/fate-words.ts'
import { versionName } from '../../src/domain/part-name.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { POSITION_WORDS } from '../../src/domain/say-position.ts'
import { LINE_WORDS, PART_WORDS } from '../../src/domain/say-structure.ts'
import { showDay, showEdtf, showList } from '../../src/domain/show-date.ts'
import { BODY_KINDS, PROGRESS_WORDS } from '../../src/domain/vocabulary.ts'

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What people call a thing of the plan by its id; null where the plan no longer has it. */
function nameOf(plan: Plan, id: string): string | null {
  const has = (thing: { id: string }): boolean => thing.id === id
  const named = [plan.organisations, plan.areas, plan.bodies, plan.functions, plan.options]
  const version = plan.optionVersions.find(has)
  return (
    named.flat().find(has)?.name ??
    [plan.milestones, plan.money].flat().find(has)?.title ??
    (version ? versionName(plan, version) : null)
  )
}

/** What people read for the codes of a field. */
const CODES: Record<string, Record<string, string>> = {
  kind: { ...BODY_KINDS, ...LINE_WORDS, ...FATE_WORDS },
  part: PART_WORDS,
  position: POSITION_WORDS,
  state: { ...STATE_WORDS, ...PROGRESS_WORDS },
}

function textWords(plan: Plan, text: string, field: string): string {
  const codes = CODES[field] ?? {}
  if (Object.hasOwn(codes, text)) return codes[text] ?? text
  const name = nameOf(plan, text)
  if (name !== null) return name
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
}

/** `clearDays` as `clear days`. */
export const fieldWords = (name: string): string =>
  LABELS[name] ?? name.replace(/([A-Z])/g, ' $1').toLowerCase()

/** What was or is recorded in a field, in words; nothing recorded is said as such. */
export function valueWords(plan: Plan, value: unknown, field = ''): string {
  if (value === undefined || value === null) return 'nothing recorded'
  if (typeof value === 'string') return textWords(plan, value, field)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : showList(value.map((one) => valueWords(plan, one, field)))
  if (!isFields(value)) return 'nothing recorded'
  if (typeof value['edtf'] === 'string') return datedWords(value)
  const parts = Object.entries(value).flatMap(([name, own]) =>
    name === 'id' ? [] : [`${fieldWords(name)}: ${valueWords(plan, own, name)}`],
  )
  return parts.length === 0 ? 'recorded' : parts.join('; ')
}
