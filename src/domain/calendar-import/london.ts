import { Temporal } from 'temporal-polyfill'
import { parseDay, type Day } from '../day.ts'

/** A day or moment as a calendar file writes it: `2019-06-13`, `2019-06-13T18:00:00`, with or without Z. */
export type Written = { value: string; zone: string | null }

/** The day on which something falls in England. */
export type LondonTime = {
  day: Day
  /** `18:00:00`; null for a whole day. */
  time: string | null
  /** Its zone is not known, so that the day is taken as written. */
  unknownZone?: string
}

const LONDON = 'Europe/London'

/** Outlook's and Windows' own names of zones that entries in an English calendar come in. */
const OF_WINDOWS: Readonly<Record<string, string>> = {
  'GMT Standard Time': LONDON,
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Morocco Standard Time': 'Africa/Casablanca',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'W. Central Africa Standard Time': 'Africa/Lagos',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kiev',
  'GTB Standard Time': 'Europe/Bucharest',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Russian Standard Time': 'Europe/Moscow',
  'Arab Standard Time': 'Asia/Riyadh',
  'Arabian Standard Time': 'Asia/Dubai',
  'Pakistan Standard Time': 'Asia/Karachi',
  'India Standard Time': 'Asia/Kolkata',
  'Bangladesh Standard Time': 'Asia/Dhaka',
  'China Standard Time': 'Asia/Shanghai',
  'Singapore Standard Time': 'Asia/Singapore',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Atlantic Standard Time': 'America/Halifax',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
}

/** `Europe/London` at the end of a longer name, as Evolution and older Mozilla programs write it. */
const PLACE = /[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?$/

function namedZone(name: string): string {
  const plain = name.trim()
  // Outlook's shown name: “(UTC+00:00) Dublin, Edinburgh, Lisbon, London”.
  if (/\bLondon\b/i.test(plain)) return LONDON
  return OF_WINDOWS[plain] ?? PLACE.exec(plain)?.[0] ?? plain
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

const MOST_ZONES = 1000

/** Reads the names of zones of one file; each is looked up once. */
export function createZones(): (name: string) => string | null {
  const known = new Map<string, string | null>()
  return (name) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const zone = namedZone(name)
    const read = zone === LONDON || isZone(zone) ? zone : null
    if (known.size < MOST_ZONES) known.set(name, read)
    return read
  }
}

const WRITTEN =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?:::|(?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?):?)?(?<utc>Z)?)?$/

function inLondon(moment: Temporal.ZonedDateTime): LondonTime {
  const [day = '', time = ''] = moment
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .split('T')
  return { day, time }
}

/** Where it falls in England; null for a day or time that does not exist. */
export function toLondon(
  { value, zone }: Written,
  zones: (name: string) => string | null,
): LondonTime | null {
  const { day: written = '', time, utc } = WRITTEN.exec(value)?.groups ?? {}
  const day = parseDay(written)
  if (day === null) return null
  if (time === undefined) return { day, time: null }
  const full = time.length === 5 ? `${time}:00` : time
  if (utc) return inLondon(Temporal.Instant.from(`${day}T${full}Z`).toZonedDateTimeISO(LONDON))
  const own = zone === null ? LONDON : zones(zone)
  if (own === LONDON) return { day, time: full }
  if (own === null) return { day, time: full, unknownZone: zone ?? '' }
  const there = Temporal.PlainDateTime.from(`${day}T${full}`).toZonedDateTime(own)
  return inLondon(there.withTimeZone(LONDON))
}
