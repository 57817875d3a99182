import { describe, expect, it } from 'vitest'
import { applyAction } from '../../src/domain/change.ts'
import { consequences, type Consequences } from '../../src/domain/consequences.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { check } from '../../src/domain/findings/check.ts'
import { schedule } from '../../src/domain/schedule.ts'
import { catalogue, framework, holidays } from './build-plan.ts'

const TODAY = '2019-09-13'
const [LEICESTERSHIRE, RUTLAND] = ['area-8k3d', 'area-m5x1']

/** The example of two areas as a plan of one's own, on its own day. */
function opened(): OpenPlan {
  const { example: _, ...plan } = catalogue.examples.get('leicestershire-rutland')!
  return { plan, framework, holidays, today: TODAY }
}

function after(before: OpenPlan, action: Record<string, unknown>): OpenPlan {
  const done = applyAction(before.plan, action, { framework, today: TODAY })
  if (!done.ok) throw new Error(done.problems[0]?.message)
  return { ...before, plan: done.value.plan }
}

const of = (action: Record<string, unknown>): Consequences =>
  consequences(opened(), after(opened(), action))

const setDates = (anchor: string, edtf: string, areas = [LEICESTERSHIRE, RUTLAND]) => ({
  action: 'set-anchors',
  areas,
  anchor,
  to: { as: 'planned', date: { edtf } },
})

const moved = ({ entries }: Consequences): string[] =>
  entries.map(({ before, after: now }) => {
    const entry = now ?? before
    return `${entry?.id ?? ''} ${entry?.area ?? ''}`.trim()
  })

describe('what a change would do', () => {
  it('is nothing where nothing changes', () => {
    expect(consequences(opened(), opened())).toEqual({
      entries: [],
      appear: [],
      go: [],
      change: [],
      stay: check(opened()).length,
    })
  })

  it('to a start brought forward by one day is to put the breach of law right', () => {
    const done = of(setDates('implementationDate', '2019-09-28'))
    expect(done.go.map(({ code }) => code)).toEqual(['implemented-late', 'implemented-late'])
    expect(done.appear).toEqual([])
    expect(moved(done)).toContain(`implement-arrangements ${RUTLAND}`)
    expect(moved(done)).toContain(`first-yearly-report ${LEICESTERSHIRE}`)
    const entry = done.entries.find(({ after: now }) => now?.id === 'first-yearly-report')
    expect([entry?.before?.due, entry?.after?.due]).toEqual(['2020-09-29', '2020-09-28'])
  })

  it('to a start put off is to break guidance too', () => {
    const done = of(setDates('implementationDate', '2019-09-30'))
    expect(new Set(done.appear.map(({ code }) => code))).toContain(
      'implemented-after-guidance-date',
    )
    const altered = done.change.filter(({ before }) => before[0]?.code === 'implemented-late')
    expect(altered).toHaveLength(2)
    for (const { before, after: now } of altered) {
      expect(before.map(({ message }) => message).join()).toContain('one day late')
      expect(now.map(({ message }) => message).join()).toContain('2 days late')
    }
  })

  it('moves an area alone where only that one changes', () => {
    const done = of(setDates('implementationDate', '2019-09-28', [RUTLAND]))
    expect(moved(done).filter((line) => line.endsWith(LEICESTERSHIRE))).toEqual([])
    expect(moved(done).length).toBeGreaterThan(2)
    expect(done.go.map(({ code, subjects }) => [code, subjects[0]])).toEqual([
      ['implemented-late', RUTLAND],
    ])
  })

  it('says that two areas part, and does not call either half new or gone', () => {
    const done = of(setDates('implementationDate', '2019-09-28', [RUTLAND]))
    const parted = done.change.filter(({ after: now }) => now.length > 1)
    expect(parted).toHaveLength(1)
    const [{ before, after: now } = { before: [], after: [] }] = parted
    expect(before.map(({ code }) => code)).toEqual(['board-acts-after-repeal'])
    expect(before[0]?.message).toContain('of Leicestershire and Rutland')
    expect(
      now.map(({ message }) => /of (Leicestershire|Rutland) after/.exec(message)?.[1]),
    ).toEqual(['Leicestershire', 'Rutland'])
    const together = consequences(
      after(opened(), setDates('implementationDate', '2019-09-28', [RUTLAND])),
      after(opened(), setDates('implementationDate', '2019-09-28')),
    )
    expect(together.change.filter(({ before: was }) => was.length > 1)).toHaveLength(1)
    expect([...together.appear, ...together.go].map(({ code }) => code)).toEqual([
      'implemented-late',
    ])
  })

  it('to the areas of a milestone is told, though no date moves', () => {
    const change = { areas: [RUTLAND] }
    const done = of({ action: 'change-milestone', id: 'ms-g3y7', change })
    expect(done.entries.map(({ after: now }) => now?.areas)).toContainEqual([RUTLAND])
  })

  it('tells what comes and what goes', () => {
    const add = { action: 'add-milestone', id: 'ms-new', milestone: { title: 'Meet' } }
    const done = of(add)
    expect(done.entries).toMatchObject([{ before: null, after: { id: 'ms-new' } }])
    expect(done.appear.map(({ code }) => code).toSorted()).toEqual([
      'owner-missing',
      'undated-milestone',
    ])
    const back = consequences(after(opened(), add), opened())
    expect(back.entries).toMatchObject([{ before: { id: 'ms-new' }, after: null }])
    expect(back.go).toEqual(done.appear)
    expect(back.appear).toEqual([])
  })

  it.each([
    setDates('implementationDate', '2019-09-28'),
    setDates('boardEndDate', '2019-09-27'),
    setDates('publicationDate', '2019-06-30', [RUTLAND]),
    setDates('implementationDate', '2019-09-28', [RUTLAND]),
    { action: 'clear-anchor', area: RUTLAND, anchor: 'publicationDate' },
    { action: 'complete-milestone', id: 'ms-v8n6', on: { edtf: '2019-09-13' }, evidence: [] },
    { action: 'name-plan', title: 'Other' },
  ])('accounts for every finding and every entry: %j', (action) => {
    const [before, now] = [opened(), after(opened(), action)]
    const { appear, go, change, stay, entries } = consequences(before, now)
    const [was, is] = [change.flatMap((one) => one.before), change.flatMap((one) => one.after)]
    expect(go.length + was.length + stay).toBe(check(before).length)
    expect(appear.length + is.length + stay).toBe(check(now).length)
    const still = schedule(now).filter(
      (entry) => !entries.some(({ after: one }) => one?.id === entry.id && one.area === entry.area),
    )
    const then = schedule(before)
    for (const entry of still)
      expect(then.find(({ id, area }) => id === entry.id && area === entry.area)).toEqual(entry)
  })

  it('to a plan without a framework moves its milestones and finds nothing', () => {
    const bare = { ...opened(), framework: null }
    const done = consequences(
      bare,
      after(bare, { action: 'cancel-milestone', id: 'ms-v8n6', reason: 'Merged' }),
    )
    expect(done).toMatchObject({ appear: [], go: [], change: [], stay: 0 })
    expect(moved(done)).toEqual([`ms-v8n6 ${LEICESTERSHIRE}`])
  })
})
