import { describe, expect, it } from 'vitest'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { entryIcs, toIcs } from '../../src/exports/ics.ts'
import { gate, readEvents } from '../gate/gate.ts'
import { catalogue, makeMilestone, makePlan, openExample, openTestPlan } from '../make-plan.ts'
import { NASTY_LABELS } from './nasty-labels.ts'
import { OPTIONS } from './options.ts'

const opened = openExample('leicestershire-rutland')
const only = (id: string, of: OpenPlan = opened): string => entryIcs(of, id, OPTIONS) ?? ''

/** Each entry of a calendar file, to the byte. */
const blocks = (text: string): string[] => text.match(/BEGIN:VEVENT\r\n[^]*?END:VEVENT\r\n/g) ?? []

const ids = [...catalogue.examples.keys()].flatMap((example) => {
  const { plan, framework } = openExample(example)
  return [...(framework?.entries ?? []), ...plan.milestones].map(({ id }) => [example, id] as const)
})

describe('the calendar of one entry', () => {
  it('holds the dates of a requirement in every area, and no others', () => {
    const found = readEvents(only('implement-arrangements'))
    expect(found.map(({ start, summary }) => `${start} ${summary}`)).toEqual([
      '2019-09-28 Put the new arrangements into operation: last day in law (Leicestershire)',
      '2019-09-28 Put the new arrangements into operation: last day in law (Rutland)',
      '2019-09-29 Put the new arrangements into operation: guidance date (must)',
    ])
  })

  it('holds one milestone', () => {
    expect(readEvents(only('ms-g3y7')).map(({ start }) => start)).toEqual(['2019-09-30'])
  })

  it.each(ids)(
    '%s, %s: passes the gate, and is in the whole calendar to the byte',
    (example, id) => {
      const of = openExample(example)
      const file = entryIcs(of, id, OPTIONS)
      const whole = toIcs(of, OPTIONS)
      if (file === null) {
        const title = of.plan.milestones.find((one) => one.id === id)?.title
        if (title !== undefined) expect(whole).not.toContain(title.slice(0, 30))
        return
      }
      expect(gate(file)).toEqual([])
      expect(blocks(file).length).toBeGreaterThan(0)
      const all = blocks(whole)
      expect(blocks(file).filter((block) => !all.includes(block))).toEqual([])
    },
  )

  it('gives, for every entry together, each date of the whole but the areas’ own', () => {
    const uids = [...new Set(ids.filter(([example]) => example === opened.plan.id))].flatMap(
      ([, id]) => readEvents(entryIcs(opened, id, OPTIONS) ?? 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'),
    )
    const own = readEvents(toIcs(opened, OPTIONS)).filter(({ description }) =>
      description.includes('that others count from'),
    )
    expect(own.length).toBeGreaterThan(0)
    const all = readEvents(toIcs(opened, OPTIONS)).map(({ uid }) => uid)
    expect([...uids, ...own].map(({ uid }) => uid).toSorted()).toEqual(all.toSorted())
  })

  it('has no name and is not fetched again, so that it goes into a calendar there is', () => {
    const whole = toIcs(opened, OPTIONS)
    expect(whole).toContain('X-WR-CALNAME:')
    expect(only('publish-arrangements')).not.toMatch(
      /^(X-WR-|NAME:|REFRESH-INTERVAL|X-PUBLISHED-TTL)/m,
    )
    expect(only('publish-arrangements').split('\r\n').slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//safeguarding-transition//Transition plan//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
    ])
  })

  it('is none without a date, and for what the plan does not have', () => {
    const { when: _, ...undated } = makeMilestone({ id: 'ms-undated' })
    const plan = openTestPlan(makePlan({ milestones: [undated] }))
    for (const id of ['ms-undated', 'ms-none', 'rapid-review', '', 'publicationDate'])
      expect(entryIcs(plan, id, OPTIONS)).toBeNull()
  })

  it('has the same bytes whatever the day it is asked for', () => {
    expect(only('first-yearly-report', { ...opened, today: '2026-11-22' })).toBe(
      only('first-yearly-report'),
    )
  })

  it.each(NASTY_LABELS)('passes the gate with the title %j', (title) => {
    const plan = makePlan({ milestones: [makeMilestone({ title }), makeMilestone({ id: 'ms-b' })] })
    const file = only('ms-one1', openTestPlan(plan))
    expect(gate(file)).toEqual([])
    expect(readEvents(file)).toHaveLength(1)
  })
})
