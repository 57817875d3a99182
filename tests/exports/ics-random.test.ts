import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toIcs } from '../../src/exports/ics.ts'
import { cpuTime } from '../cpu-time.ts'
import { quickGate, readEvents } from '../gate/gate.ts'
import { asSaid, planSays } from '../gate/plan-says.ts'
import { randomCalendars } from '../gate/random-calendars.ts'
import { OPTIONS } from './options.ts'

const NAMES = new Set(
  'BEGIN END VERSION PRODID CALSCALE NAME X-WR-CALNAME X-WR-CALDESC REFRESH-INTERVAL X-PUBLISHED-TTL UID SEQUENCE DTSTAMP DTSTART DTEND SUMMARY TRANSP DESCRIPTION CATEGORIES STATUS LAST-MODIFIED ACTION TRIGGER'.split(
    ' ',
  ),
)

/** The names of properties that no calendar of ours has. */
const foreignNames = (file: string): string[] =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .flatMap((line) => /^[^:;]*/.exec(line)?.[0] ?? '')
    .filter((name) => name !== '' && !NAMES.has(name))

const SOME = 1000
const MOST_MS = 20_000

it(
  `${SOME} plans of hostile text and any past are calendars that say what the plan says`,
  {
    timeout: 180_000,
  },
  () => {
    let events = 0
    const look = fc.property(randomCalendars, ({ opened, filter, name }) => {
      const file = toIcs(opened, OPTIONS, { filter, name })
      expect(quickGate(file)).toEqual([])
      expect(foreignNames(file)).toEqual([])
      const said = planSays(opened, filter)
      const read = readEvents(file).map(asSaid)
      if (said.length > 0) expect(read).toEqual(said)
      else expect(read.map(({ summary }) => summary.slice(0, 8))).toEqual(['No dates'])
      events += said.length
    })
    expect(cpuTime(() => fc.assert(look, { numRuns: SOME }))).toBeLessThan(MOST_MS)
    expect(events).toBeGreaterThan(5 * SOME)
  },
)
