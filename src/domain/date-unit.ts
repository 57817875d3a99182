import { addDays, parseDay } from './day.ts'
import { parseEdtf, readEdtf } from './edtf.ts'
import { showEdtf } from './show-date.ts'

const MONTH_NAMES = Array.from({ length: 12 }, (_, n) =>
  showEdtf(`2019-${twoFigures(n + 1)}`).replace(' 2019', ''),
)

function twoFigures(number: number): string {
  return String(number).padStart(2, '0')
}

/** The number of a month by its name or at least its first three letters: `Sept` is 9. */
export function monthNumber(word: string): number | null {
  const start = word.toLowerCase().replace(/\.$/, '')
  if (start.length < 3) return null
  const index = MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(start))
  return index < 0 ? null : index + 1
}

/** The EDTF of a day, or of a month or year where less is known; it may not exist. */
export function unitText(year: number, month?: number, day?: number): string {
  const parts = [month, day].filter((part) => part !== undefined)
  return [String(year), ...parts.map(twoFigures)].join('-')
}

/** The sentence for a day that its month does not have; null if it exists or its month does not. */
export function whyNoSuchDay(year: number, month: number, day: number): string | null {
  const inMonth = parseEdtf(unitText(year, month))
  if (!inMonth.ok || parseDay(unitText(year, month, day)) !== null) return null
  const name = showEdtf(inMonth.value.edtf)
  const days = Number(inMonth.value.latest?.slice(8))
  return `${day} ${name} does not exist: ${name} has ${days} days`
}

/** The day, month or year that follows one: after June 2019 comes July 2019. */
export const unitAfter = (unit: string): string =>
  addDays(readEdtf(unit).latest ?? unit, 1).slice(0, unit.length)

/** The day, month or year before one. */
export const unitBefore = (unit: string): string =>
  addDays(readEdtf(unit).earliest ?? unit, -1).slice(0, unit.length)
