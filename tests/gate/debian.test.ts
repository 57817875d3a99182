import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calendarDrafts } from '../../src/domain/calendar/calendar-drafts.ts'
import { WHOLE_CALENDAR, type CalendarFilter } from '../../src/domain/calendar/feed.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { entryIcs, toIcs } from '../../src/exports/ics.ts'
import { NASTY_LABELS } from '../exports/nasty-labels.ts'
import { OPTIONS } from '../exports/options.ts'
import { catalogue, makeMilestone, makePlan, openExample, openTestPlan } from '../make-plan.ts'
import { DEBIAN_READERS, installReaders, readWith, type DebianReader } from './debian-readers.ts'
import { gate, readEvents } from './gate.ts'
import { asSaid, planSays, type Said } from './plan-says.ts'
import { randomCalendars } from './random-calendars.ts'

const missing = await installReaders()
const isCi = Boolean(process.env['CI'])

const HTTPS = 'https://plans.example.org'
const REMINDED: CalendarFilter = {
  dates: 'law-and-guidance',
  done: false,
  reminders: [28, 7],
  alarms: [14, 1],
}

type Case = { file: string; said: Said[] }

const caseOf = (opened: OpenPlan, filter: CalendarFilter, name?: string): Case => ({
  file: toIcs(
    opened,
    { ...OPTIONS, publicUrl: HTTPS },
    { filter, source: `${HTTPS}/feeds/x.ics`, ...(name === undefined ? {} : { name }) },
  ),
  said: planSays(opened, filter, HTTPS),
})

const examples = [...catalogue.examples.keys()].map(openExample)

const nasty = openTestPlan(
  makePlan({
    milestones: NASTY_LABELS.map((title, n) => makeMilestone({ id: `ms-${n}`, title })),
  }),
)

const cases: Case[] = [
  ...examples.flatMap((opened) => [caseOf(opened, WHOLE_CALENDAR), caseOf(opened, REMINDED)]),
  caseOf(nasty, WHOLE_CALENDAR),
  ...fc
    .sample(randomCalendars, { numRuns: 100, seed: 7 })
    .map(({ opened, filter, name }) => caseOf(opened, filter, name)),
].filter(({ said }) => said.length > 0)

/** Each date of the examples in a file of its own. */
const single = examples.flatMap((opened) =>
  [...new Set(calendarDrafts(opened).flatMap(({ of }) => of ?? []))].map((id) => ({
    file: entryIcs(opened, id, OPTIONS) ?? '',
    said: planSays(opened),
  })),
)

/**
 * Debian's version of Python's reader takes a backslash in a text for an escape twice over, and
 * "%2C" for a comma. Such texts are left to the other readers.
 */
const GARBLED = /\\|%(2C|3A|3B|5C)/

/** What a reader gave, with the texts that it is known to garble as the plan has them. */
const heard = (reader: DebianReader, events: readonly Said[], said: readonly Said[]): Said[] =>
  events.map((event, n) => {
    const { summary = '', description = '' } = said[n] ?? {}
    const isGarbled = reader === 'icalendar' && GARBLED.test(`${summary}${description}`)
    return isGarbled ? { ...asSaid(event), summary, description } : asSaid(event)
  })

describe.each(DEBIAN_READERS)('%s, of Debian', { timeout: 120_000 }, (reader: DebianReader) => {
  const why = missing.get(reader)
  const isSkipped = why !== undefined && !isCi

  it.skipIf(isSkipped)(
    why === undefined ? 'is here to read calendars' : `cannot be used here: ${why}`,
    () => expect(why).toBeUndefined(),
  )

  it.skipIf(isSkipped)('reads what the plan says: ids, days, titles and descriptions', async () => {
    const readings = await readWith(
      reader,
      cases.map(({ file }) => file),
    )
    expect(readings).toHaveLength(cases.length)
    for (const [n, { faults, events }] of readings.entries()) {
      expect(faults).toEqual([])
      const said = cases[n]?.said ?? []
      expect(heard(reader, events, said)).toEqual(said)
    }
    const texts = cases.flatMap(({ said }) => said)
    expect(texts.filter(({ summary }) => GARBLED.test(summary)).length).toBeLessThan(
      texts.length / 4,
    )
  })

  it.skipIf(isSkipped)(
    'reads each date in a file of its own as in the whole calendar',
    async () => {
      const readings = await readWith(
        reader,
        single.map(({ file }) => file),
      )
      expect(readings.length).toBeGreaterThan(50)
      for (const [n, { faults, events }] of readings.entries()) {
        expect(faults).toEqual([])
        expect(events.length).toBeGreaterThan(0)
        expect(single[n]?.said).toEqual(expect.arrayContaining(events.map(asSaid)))
      }
    },
  )

  it.skipIf(isSkipped)('finds what is broken: it would not pass just anything', async () => {
    const sample = (name: string) => readFileSync(new URL(`./broken/${name}`, import.meta.url))
    const names = ['11-truncated-no-END', '09-raw-newline-in-text', '41-html-error-page']
    const readings = await readWith(
      reader,
      ['00-good', ...names].map((name) => sample(`${name}.ics`)),
    )
    expect(readings.map(({ faults }) => faults.length > 0)).toEqual([false, true, true, true])
    const { file } = cases[0] ?? { file: '' }
    const shifted = file.replace(/DTSTART;VALUE=DATE:\d+/, 'DTSTART;VALUE=DATE:20180101')
    const [moved] = await readWith(reader, [shifted])
    expect(moved?.events.map(asSaid)).not.toEqual(cases[0]?.said)
  })
})

it('the same files pass the linter, ical.js and node-ical, and say the same there', () => {
  for (const { file, said } of cases) {
    expect(gate(file)).toEqual([])
    expect(readEvents(file).map(asSaid)).toEqual(said)
  }
})
