import { byteFindings } from './feed-bytes.ts'

/** What a linter found, and how many entries it saw. */
export type Lint = { findings: string[]; events: number }

type Value = { value: string; parameters: Map<string, string> }
type Component = { type: string; properties: Map<string, Value[]>; children: number }

const REQUIRED: Record<string, string[]> = {
  VCALENDAR: ['PRODID', 'VERSION'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'],
  VALARM: ['ACTION', 'TRIGGER'],
}
const ONCE =
  'UID DTSTAMP DTSTART DTEND DURATION SUMMARY DESCRIPTION STATUS SEQUENCE TRANSP URL LAST-MODIFIED CREATED CLASS PRIORITY LOCATION PRODID VERSION CALSCALE METHOD REFRESH-INTERVAL SOURCE COLOR ACTION TRIGGER'.split(
    ' ',
  )
const DURATION = /^[+-]?P(\d+W|\d+D(T(\d+H)?(\d+M)?(\d+S)?)?|T(\d+H)?(\d+M)?(\d+S)?)$/
const STATUSES = ['CONFIRMED', 'TENTATIVE', 'CANCELLED']

function isDate(text: string): boolean {
  const found = /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  if (!found) return false
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number]
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day
}

function isMoment(text: string, utc: boolean): boolean {
  const found = /^(\d{8})T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(Z?)$/.exec(text)
  return found !== null && isDate(found[1] ?? '') && (!utc || found[5] === 'Z')
}

const isText = (value: string): boolean => !/[,;\\]/.test(value.replace(/\\[\\;,nN]/g, ''))
const isUtc = (value: string): boolean => isMoment(value, true)
const isDuration = (value: string): boolean => DURATION.test(value)

const allAre = (names: string, good: (value: string) => boolean) =>
  names.split(' ').map((name) => [name, good] as const)

/** How RFC 5545 and RFC 7986 want the value of a property written. */
const WELL_WRITTEN = new Map<string, (value: string) => boolean>([
  ...allAre('SUMMARY DESCRIPTION LOCATION NAME X-WR-CALNAME X-WR-CALDESC UID PRODID', isText),
  ...allAre('DTSTAMP LAST-MODIFIED CREATED', isUtc),
  ...allAre('REFRESH-INTERVAL X-PUBLISHED-TTL DURATION', isDuration),
  ['SEQUENCE', (value) => /^\d+$/.test(value)],
  ['COLOR', (value) => /^[a-z]+$/i.test(value)],
  ['TRANSP', (value) => ['OPAQUE', 'TRANSPARENT'].includes(value)],
])

function valueFindings(name: string, value: string, component: string): string[] {
  const good = WELL_WRITTEN.get(name)?.(value) ?? true
  const status = name !== 'STATUS' || component !== 'VEVENT' || STATUSES.includes(value)
  return good && status ? [] : [`${name} is badly written: ${value.slice(0, 60)}`]
}

const kindOf = ({ parameters }: Value): 'date' | 'moment' =>
  parameters.get('VALUE') === 'DATE' ? 'date' : 'moment'

const one = ({ properties }: Component, name: string): Value | undefined =>
  properties.get(name)?.[0]

function spanFindings(event: Component): string[] {
  const [start, end] = [one(event, 'DTSTART'), one(event, 'DTEND')]
  const findings = [start, end].flatMap((day) =>
    day && !(kindOf(day) === 'date' ? isDate(day.value) : isMoment(day.value, false))
      ? [`bad day ${day.value}`]
      : [],
  )
  if (end && event.properties.has('DURATION')) findings.push('DTEND and DURATION')
  if (!start || !end) return findings
  if (kindOf(start) !== kindOf(end)) return [...findings, 'DTSTART and DTEND differ in type']
  return end.value > start.value ? findings : [...findings, `DTEND ${end.value} not after DTSTART`]
}

function alarmFindings(alarm: Component): string[] {
  const trigger = one(alarm, 'TRIGGER')
  const good =
    !trigger ||
    (trigger.parameters.get('VALUE') === 'DATE-TIME'
      ? isMoment(trigger.value, true)
      : DURATION.test(trigger.value))
  const silent = one(alarm, 'ACTION')?.value === 'DISPLAY' && !alarm.properties.has('DESCRIPTION')
  return [
    ...(good ? [] : [`bad TRIGGER ${trigger.value}`]),
    ...(silent ? ['DISPLAY alarm without DESCRIPTION'] : []),
  ]
}

const CONTENT_LINE =
  /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/su

function parametersOf(text: string): Map<string, string> {
  const found = text.match(/;[^;="]+=(?:"[^"]*"|[^";]*)/g) ?? []
  return new Map(
    found.map((one): [string, string] => {
      const at = one.indexOf('=')
      return [one.slice(1, at).toUpperCase(), one.slice(at + 1)]
    }),
  )
}

/** Walks the components of a feed, noting what is wrong as each property and component ends. */
function meaningFindings(text: string): Lint {
  const findings: string[] = []
  const open: Component[] = []
  const ids = new Set<string>()
  const zones = { defined: new Set<string>(), used: new Set<string>() }
  const seen = { roots: 0, events: 0, noOrganiser: false }

  const closeEvent = (event: Component): void => {
    seen.events += 1
    seen.noOrganiser ||= !event.properties.has('ORGANIZER')
    const uid = one(event, 'UID')?.value
    const key = `${uid ?? ''}|${one(event, 'RECURRENCE-ID')?.value ?? ''}`
    if (uid !== undefined && ids.has(key)) findings.push(`duplicate UID ${uid}`)
    if (uid === '') findings.push('empty UID')
    ids.add(key)
    findings.push(...spanFindings(event))
  }
  const closeCalendar = (calendar: Component): void => {
    if (one(calendar, 'METHOD')?.value === 'PUBLISH' && seen.noOrganiser)
      findings.push('METHOD:PUBLISH but an entry without ORGANIZER (RFC 5546 3.2.1)')
  }
  const close = (component: Component): void => {
    const { type, properties } = component
    for (const name of REQUIRED[type] ?? [])
      if (!properties.has(name)) findings.push(`${type} without ${name}`)
    for (const name of ONCE)
      if ((properties.get(name)?.length ?? 0) > 1) findings.push(`${type}: ${name} twice`)
    if (type === 'VTIMEZONE') zones.defined.add(one(component, 'TZID')?.value ?? '')
    if (type === 'VALARM') findings.push(...alarmFindings(component))
    if (type === 'VEVENT') closeEvent(component)
    if (type === 'VCALENDAR') closeCalendar(component)
  }
  const begin = (type: string): void => {
    const parent = open.at(-1)
    if (parent) parent.children += 1
    else seen.roots += 1
    open.push({ type, properties: new Map(), children: 0 })
  }
  const end = (type: string): void => {
    const component = open.pop()
    if (component?.type !== type)
      findings.push(`END:${type} does not close ${component?.type ?? 'anything'}`)
    if (component) close(component)
  }
  const property = (name: string, parameters: string, value: string): void => {
    const component = open.at(-1)
    if (!component) return void findings.push(`property outside a component: ${name}`)
    if (component.type === 'VCALENDAR' && component.children > 0)
      findings.push(`calendar property ${name} after the first component`)
    const held = { value, parameters: parametersOf(parameters) }
    component.properties.set(name, [...(component.properties.get(name) ?? []), held])
    findings.push(...valueFindings(name, value, component.type))
    const zone = held.parameters.get('TZID')
    if (zone !== undefined) zones.used.add(zone)
  }

  for (const line of unfold(text)) {
    const [, name = '', parameters = '', value = ''] = CONTENT_LINE.exec(line) ?? []
    if (name === '') findings.push(`not a content line: ${JSON.stringify(line.slice(0, 50))}`)
    else if (name.toUpperCase() === 'BEGIN') begin(value)
    else if (name.toUpperCase() === 'END') end(value)
    else property(name.toUpperCase(), parameters, value)
  }
  if (open.length > 0) findings.push(`not closed: ${open.map(({ type }) => type).join('>')}`)
  if (seen.roots !== 1) findings.push(`${seen.roots} top-level components`)
  if (seen.events === 0) findings.push('no VEVENT')
  for (const zone of zones.used)
    if (!zones.defined.has(zone)) findings.push(`TZID without VTIMEZONE: ${zone}`)
  return { findings, events: seen.events }
}

const unfold = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')

/**
 * Lints a feed by its bytes and its meaning (RFC 5545, 7986, 5546), independently of the library
 * that wrote it. No parser we know finds the faults of bytes; each finds some of meaning.
 */
export function lintFeed(bytes: Uint8Array): Lint {
  const { findings, events } = meaningFindings(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  )
  return { findings: [...byteFindings(bytes), ...findings], events }
}
