import { Temporal } from 'temporal-polyfill'
import { knownYear, parseDay, type Day } from './day.ts'
import { accept, refuse, type Result } from './problem.ts'
import { remember } from './remember.ts'

/** A span of days within which one thing falls. Null is an open end. Both ends are inclusive. */
export type Interval = { earliest: Day | null; latest: Day | null }

/** How a date was given: a day, a month, a year, a range, "by" (open start), "from" (open end). */
export type Form = 'day' | 'month' | 'year' | 'range' | 'by' | 'from'

/** A date as read: its span and its form, with the two written ends kept for display. */
export type Reading = Interval & { form: Form; edtf: string; first: string; last: string }

type Unit = { form: 'day' | 'month' | 'year'; earliest: Day; latest: Day }

const HINT =
  'Type a date as 2019-06-29, 2019-06 for a month, ../2019-06 for "by June 2019", ' +
  '2019-01/.. for "from January 2019", or 2018-04-01/2019-03-31 for a range; ' +
  'years from 1900 to 2199 are read.'

const notADate = (text: string) =>
  refuse(`"${text.slice(0, 60)}" is not a date that exists as typed. ${HINT}`)

function readUnit(text: string): Unit | null {
  const day = parseDay(text)
  if (day !== null) return { form: 'day', earliest: day, latest: day }
  if (!knownYear(text)) return null
  if (/^\d{4}$/.test(text))
    return { form: 'year', earliest: `${text}-01-01`, latest: `${text}-12-31` }
  if (!/^\d{4}-\d{2}$/.test(text)) return null
  try {
    const month = Temporal.PlainYearMonth.from(text, { overflow: 'reject' })
    const latest = month.toPlainDate({ day: month.daysInMonth }).toString()
    return { form: 'month', earliest: `${text}-01`, latest }
  } catch {
    return null
  }
}

function readRange(edtf: string, first: string, last: string): Result<Reading> {
  const [from, to] = [readUnit(first), readUnit(last)]
  const open = first === '..' ? to : from
  if (!open || (!from && first !== '..') || (!to && last !== '..')) return notADate(edtf)
  if (from && to && from.earliest > to.latest)
    return refuse(`"${edtf}" ends before it starts. Put the earlier date first.`)
  const form: Form = !from ? 'by' : !to ? 'from' : 'range'
  return accept({
    form,
    edtf,
    first,
    last,
    earliest: from?.earliest ?? null,
    latest: to?.latest ?? null,
  })
}

/**
 * Reads a date in EDTF (ISO 8601-2, the parts people's dates need). No day is invented: a month
 * means a span of days. Impossible dates (2019-02-29, 2019-13) are refused with what to type.
 */
export function parseEdtf(text: string): Result<Reading> {
  const edtf = text.trim()
  const ends = edtf.split('/')
  if (ends.length === 2) return readRange(edtf, ends[0] ?? '', ends[1] ?? '')
  const unit = ends.length === 1 ? readUnit(edtf) : null
  if (!unit) return notADate(text)
  return accept({ ...unit, edtf, first: edtf, last: edtf })
}

/** Reads a date that was already checked at the door; throws if it was not. */
export const readEdtf = remember((edtf: string): Reading => {
  const result = parseEdtf(edtf)
  if (!result.ok) throw new Error(result.problems[0]?.message ?? edtf)
  return result.value
})

/** The one day an interval names, or null if it leaves a choice. */
export const exactDay = (interval: Interval): Day | null =>
  interval.earliest !== null && interval.earliest === interval.latest ? interval.earliest : null

const unitOf = remember(
  (earliest: Day, latest: Day): string | null =>
    [earliest, earliest.slice(0, 7), earliest.slice(0, 4)].find((text) => {
      const unit = readUnit(text)
      return unit?.earliest === earliest && unit.latest === latest
    }) ?? null,
)

/** The shortest EDTF for an interval; null if it is open at both ends. */
export function toEdtf({ earliest, latest }: Interval): string | null {
  if (earliest === null && latest === null) return null
  if (earliest === null || latest === null) return `${earliest ?? '..'}/${latest ?? '..'}`
  return unitOf(earliest, latest) ?? `${earliest}/${latest}`
}
