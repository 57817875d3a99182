import { describe, expect, it } from 'vitest'
import type { Chart } from '../../src/domain/chart.ts'
import { jobOf } from '../../src/diagrams/job-of.ts'
import { boxChart, joined, timeChart } from './small-chart.ts'

const keyOf = (chart: Chart): string => jobOf(chart).key

describe('the key of a picture', () => {
  it('is the same for the same chart, and its ids begin with a part of it', () => {
    const { key, job } = jobOf(boxChart('Structure'))
    expect(key).toMatch(/^[0-9a-f]{64}$/)
    expect(jobOf(boxChart('Structure')).key).toBe(key)
    expect(job.prefix).toBe(`p${key.slice(0, 8)}`)
  })

  it('does not change with what is not drawn', () => {
    const [boxes, dates] = [boxChart('Structure'), timeChart('Timetable')]
    const leftOut = [{ id: 'a', name: 'A', why: 'It has ended.' }]
    expect(keyOf({ ...boxes, leftOut })).toBe(keyOf(boxes))
    expect(keyOf({ ...dates, leftOut })).toBe(keyOf(dates))
    expect(keyOf({ ...dates, today: '2019-07-11' })).toBe(keyOf(dates))
    expect(keyOf({ ...dates, rows: dates.rows.map((row) => ({ ...row, when: 'then' })) })).toBe(
      keyOf(dates),
    )
  })

  it('changes with everything that is drawn', () => {
    const [boxes, dates] = [boxChart('Structure', 3), timeChart('Timetable', 3)]
    const [first, second, third] = dates.rows
    const charts: Chart[] = [
      boxes,
      dates,
      { ...boxes, title: 'Structure 2' },
      { ...boxes, description: 'Another.' },
      { ...boxes, boxes: boxes.boxes.map((box) => ({ ...box, name: `${box.name}.` })) },
      { ...boxes, lines: boxes.lines.map((line) => ({ ...line, dotted: true })) },
      joined(boxes, [2, 0]),
      { ...dates, title: 'Timetable 2' },
      { ...dates, rows: [first!, second!, { ...third!, open: 'end' }] },
      { ...dates, rows: [first!, second!, { ...third!, after: ['row-0'] }] },
      { ...dates, rows: [first!, second!, { ...third!, done: true }] },
      { ...dates, rows: [third!, second!, first!] },
    ]
    expect(new Set(charts.map(keyOf)).size).toBe(charts.length)
  })
})
