import ICAL from 'ical.js'
import { sync } from 'node-ical'
import { lintFeed } from './feed-lint.ts'

/** One entry as ical.js, which knows nothing of us, reads it back. */
export type ReadEvent = {
  uid: string
  start: string
  end: string
  summary: string
  description: string
  status: string
  sequence: string
  url: string
}

/** Every entry of a calendar file, in its order, by ical.js. Throws where it cannot be read. */
export function readEvents(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string): string => String(event.getFirstPropertyValue(name) ?? '')
    return {
      uid: value('uid'),
      start: value('dtstart'),
      end: value('dtend'),
      summary: value('summary'),
      description: value('description'),
      status: value('status'),
      sequence: value('sequence'),
      url: value('url'),
    }
  })
}

function attempt(reader: string, events: number, read: () => number): string[] {
  try {
    const count = read()
    return count === events ? [] : [`${reader} reads ${count} entries of ${events}`]
  } catch (error) {
    return [`${reader} cannot read it: ${error instanceof Error ? error.message : 'unknown'}`]
  }
}

const nodeIcalCount = (text: string): number =>
  Object.values(sync.parseICS(text)).filter((found) => found?.type === 'VEVENT').length

const linted = (file: string | Uint8Array) => {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const text = new TextDecoder().decode(bytes)
  const { findings, events } = lintFeed(bytes)
  const icalJs = attempt('ical.js', events, () => readEvents(text).length)
  return { text, events, findings: [...findings, ...icalJs] }
}

/** The part of the gate that thousands of files can go through: the linter and ical.js. */
export const quickGate = (file: string | Uint8Array): string[] => linted(file).findings

/**
 * Every fault that a linter of bytes and meaning, ical.js and node-ical find in a calendar file;
 * none for a good one. Each of the three misses what another catches.
 */
export function gate(file: string | Uint8Array): string[] {
  const { text, events, findings } = linted(file)
  return [...findings, ...attempt('node-ical', events, () => nodeIcalCount(text))]
}
