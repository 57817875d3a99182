import { describe, expect, it } from 'vitest'
import { toIcs } from '../../src/exports/ics.ts'
import { toMermaid } from '../../src/exports/mermaid.ts'
import { readEvents } from '../gate/gate.ts'
import { openExample } from '../make-plan.ts'
import { OPTIONS } from './options.ts'

const eventsOf = (id: string): [string, string, string][] =>
  readEvents(toIcs(openExample(id), OPTIONS)).map(({ summary, start, status }) => [
    summary,
    start,
    status,
  ])

describe('the dates that others count from', () => {
  it('stand in the calendar of Leicestershire and Rutland, one for each area', () => {
    const events = eventsOf('leicestershire-rutland')
    for (const area of ['Leicestershire', 'Rutland']) {
      expect(events).toContainEqual([
        `✓ Publication date: as it happened (${area})`,
        '2019-06-28',
        'CONFIRMED',
      ])
      expect(events).toContainEqual([
        `Board’s last day in office: planned (${area})`,
        '2019-09-25',
        'CONFIRMED',
      ])
      expect(events).toContainEqual([
        `Implementation date: planned (${area})`,
        '2019-09-29',
        'CONFIRMED',
      ])
    }
  })

  it('are not told twice where a milestone holds them', () => {
    const titles = eventsOf('authority-2018-19').map(([title]) => title)
    expect(titles.filter((title) => title.startsWith('Publication date'))).toEqual([])
    expect(titles.filter((title) => title.startsWith('Publish new structure'))).toHaveLength(1)
  })

  it('stand once in the timeline where all areas agree', () => {
    const source = toMermaid(openExample('leicestershire-rutland'), { view: 'timeline' })
    expect(
      source.match(/Board’s last day in office – planned :milestone, t\d+, 2019-09-25, 0d/g),
    ).toHaveLength(1)
  })
})
