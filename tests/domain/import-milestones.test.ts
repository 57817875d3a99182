import { describe, expect, it } from 'vitest'
import { applyAction, type Action } from '../../src/domain/change.ts'
import { importAction } from '../../src/domain/calendar-import/import-action.ts'
import { importRows } from '../../src/domain/calendar-import/import-rows.ts'
import type { ImportEntry, ReadCalendar } from '../../src/domain/calendar-import/read-calendar.ts'
import { copyPlan } from '../../src/domain/copy-plan.ts'
import { differences, takeBack } from '../../src/domain/differences.ts'
import type { Milestone, Plan } from '../../src/domain/plan.ts'
import { catalogue, makeMilestone, makePlan } from '../make-plan.ts'
import { keyOf } from './calendar-import/read.ts'

const TODAY = '2019-03-01'
const context = {
  framework: catalogue.frameworks.get('working-together-2018') ?? null,
  today: TODAY,
}

const entry = (overrides: Partial<ImportEntry> = {}): ImportEntry => ({
  key: keyOf('1'),
  title: 'Cabinet',
  day: '2019-06-13',
  ...overrides,
})

const read = (overrides: Partial<ReadCalendar> = {}): ReadCalendar => ({
  name: null,
  entries: [entry()],
  cancelled: [],
  leftOut: [],
  ...overrides,
})

const planOf = (...milestones: Partial<Milestone>[]): Plan =>
  makePlan({ milestones: milestones.map((one, n) => makeMilestone({ id: `ms-${n}`, ...one })) })

const held = (plan: Plan, file: ReadCalendar = read()) => importRows(file, plan, TODAY)
const only = (plan: Plan, file?: ReadCalendar) => held(plan, file).rows[0]

const linked = (overrides: Partial<Milestone> = {}): Partial<Milestone> => ({
  title: 'Cabinet',
  when: { edtf: '2019-06-13' },
  calendarUid: keyOf('1'),
  ...overrides,
})

describe('an entry beside the plan', () => {
  it.each<[string, Partial<Milestone>, string, boolean]>([
    ['nothing like it', { title: 'Other' }, 'new', true],
    ['one of its title on another day', { title: 'Cabinet' }, 'new', true],
    ['one of its title and day', linked({ calendarUid: undefined as never }), 'known', true],
    ['one taken from it', linked(), 'same', false],
    ['one taken from it, moved there', linked({ when: { edtf: '2019-06-06' } }), 'moved', true],
    ['one taken from it, vague here', linked({ when: { edtf: '2019-06' } }), 'moved', true],
    ['one taken from it under another name', linked({ title: 'Cabinet agrees' }), 'renamed', false],
    ['one taken from it, in capitals', linked({ title: 'CABINET' }), 'same', false],
    ['one taken from it and done', linked({ done: {} }), 'same', false],
    [
      'one taken from it and done on another day',
      linked({ done: {}, when: { edtf: '2019-02-06' } }),
      'held',
      false,
    ],
    ['one taken from it and cancelled', linked({ cancelled: { reason: 'Merged' } }), 'held', false],
  ])('%s', (_, milestone, is, isOffered) => {
    expect(only(planOf(milestone))).toMatchObject({ is, isOffered })
  })

  it.each([
    ['the day before today', '2019-02-28', false],
    ['today', '2019-03-01', true],
    ['the day after', '2019-03-02', true],
  ])('that is new on %s', (_, day, isOffered) => {
    const row = only(planOf(), read({ entries: [entry({ day })] }))
    expect([row?.is, row?.isOffered]).toEqual(['new', isOffered])
  })

  it('is told where the plan has one of its name on another day', () => {
    expect(only(planOf({ title: 'Cabinet', when: { edtf: '../2019-02' } }))?.notes).toEqual([
      'The plan has a milestone of this name by February 2019',
    ])
  })

  it('without an id is not added again on the same day', () => {
    const file = read({ entries: [entry({ key: null })] })
    expect(only(planOf({ title: 'Cabinet', when: { edtf: '2019-06-13' } }), file)?.is).toBe('same')
  })

  it('cancelled there is told where the plan has it, and else left out', () => {
    const file = read({ entries: [], cancelled: [entry(), entry({ key: keyOf('2'), title: 'B' })] })
    const { rows, leftOut } = held(planOf(linked()), file)
    expect(rows.map(({ is, milestone }) => [is, milestone?.id])).toEqual([['ended', 'ms-0']])
    expect(leftOut).toEqual([{ why: 'cancelled', count: 1, titles: ['B'] }])
    const gone = held(planOf(linked({ cancelled: { reason: 'Merged' } })), file)
    expect([gone.rows, gone.leftOut[0]?.count]).toEqual([[], 2])
  })
})

const ALL = { taken: new Set([0, 1, 2, 3]), renamed: new Set<number>() }
const MADE = { seed: 'seed', source: { text: 'Calendar “Meetings”' } }

function actionOf(plan: Plan, file = read(), ticked = ALL): Action {
  const action = importAction(held(plan, file).rows, ticked, MADE)
  if (!action) throw new Error('Nothing was ticked.')
  return action
}

function changed(plan: Plan, action: Action): { plan: Plan; said: string } {
  const done = applyAction(plan, action, context)
  if (!done.ok) throw new Error(done.problems[0]?.message)
  return done.value
}

const whyNot = (plan: Plan, action: unknown): string[] => {
  const done = applyAction(plan, action, context)
  return done.ok ? [] : done.problems.map(({ message }) => message)
}

describe('what is ticked', () => {
  it('is added and moved as one change, and taken back whole', () => {
    const plan = planOf(linked({ when: { edtf: '2019-06-06', asWritten: 'first Thursday' } }))
    const file = read({
      entries: [entry(), entry({ key: keyOf('2'), title: 'Peer review', last: '2019-06-15' })],
    })
    const after = changed(plan, actionOf(plan, file))
    expect(after.said).toBe('Took 2 milestones from a calendar: 1 added and 1 changed')
    expect(after.plan.milestones).toMatchObject([
      { id: 'ms-0', title: 'Cabinet', when: { edtf: '2019-06-13', source: MADE.source } },
      {
        id: 'seed-1',
        title: 'Peer review',
        when: { edtf: '2019-06-13', asWritten: '13 June 2019 to 15 June 2019' },
        source: MADE.source,
        calendarUid: keyOf('2'),
      },
    ])
    const back = takeBack(after.plan, differences(plan, after.plan))
    expect(back.ok && back.value.milestones).toEqual(plan.milestones)
    expect(held(after.plan, file).rows.map(({ is }) => is)).toEqual(['same', 'same'])
  })

  it('is found again in a copy of the plan', () => {
    const plan = changed(planOf(), actionOf(planOf())).plan
    let ids = 0
    const newId = () => `copied-${(ids += 1)}`.padEnd(16, 'x')
    const copy = copyPlan(plan, { id: 'copy', now: '2019-03-01T10:00:00Z', newId })
    expect(only(copy)?.is).toBe('same')
  })

  it('is linked, or renamed, and nothing else of it changes', () => {
    const own = planOf({ title: 'Cabinet', when: { edtf: '2019-06-13', asWritten: '13/6' } })
    const known = changed(own, actionOf(own))
    expect(known.plan.milestones[0]).toEqual({ ...own.milestones[0], calendarUid: keyOf('1') })
    const other = planOf(linked({ title: 'Cabinet agrees' }))
    const ticked = { taken: new Set<number>(), renamed: new Set([0]) }
    const renamed = changed(other, actionOf(other, read(), ticked))
    expect(renamed.plan.milestones[0]).toEqual({ ...other.milestones[0], title: 'Cabinet' })
    expect(renamed.said).toBe('Changed “Cabinet agrees”: title to “Cabinet”, from a calendar')
  })

  it('is nothing where no box of a row that can be taken is ticked', () => {
    const rows = held(planOf(linked())).rows
    expect(importAction(rows, ALL, MADE)).toBe(null)
    expect(importAction(rows, { taken: new Set([0]), renamed: new Set([0]) }, MADE)).toBe(null)
  })

  it('keeps what it does not touch of a milestone that sets a key date', () => {
    const plan = planOf(
      linked({ when: { edtf: '2019-06-06' }, owner: { role: 'Chair' }, evidence: [] }),
    )
    const { milestones } = changed(plan, actionOf(plan)).plan
    expect(milestones[0]).toMatchObject({ owner: { role: 'Chair' }, calendarUid: keyOf('1') })
  })
})

describe('what cannot be taken', () => {
  const action = (more: object) => ({
    action: 'import-milestones',
    added: [],
    changed: [],
    ...more,
  })
  const moved = { id: 'ms-0', change: { when: { edtf: '2019-06-13' } } }

  it('is refused in a sentence, and all of it', () => {
    expect(whyNot(planOf(), action({}))).toEqual([
      'Nothing was chosen; choose at least one entry of the calendar.',
    ])
    expect(whyNot(planOf({}), action({ changed: [moved, { ...moved, id: 'ms-9' }] }))).toEqual([
      'The plan has no milestone “ms-9”.',
    ])
    const cancelled = planOf(linked({ cancelled: { reason: 'Merged' } }))
    expect(whyNot(cancelled, action({ changed: [moved] }))).toEqual([
      '“Cabinet” is cancelled; restore it first.',
    ])
    const done = planOf(linked({ done: {}, when: { edtf: '2019-02-06' } }))
    expect(whyNot(done, action({ changed: [moved] }))).toEqual([
      '“Cabinet” is recorded as done, so its date stays as it is.',
    ])
    const added = { id: 'ms-new', milestone: { title: 'Cabinet', calendarUid: keyOf('1') } }
    expect(whyNot(planOf(linked()), action({ added: [added] }))).toEqual([
      '“Cabinet” is in the plan already, from the same calendar.',
    ])
    expect(whyNot(planOf(linked()), action({ changed: [moved] }))).toEqual([
      'Nothing was changed: all of that is recorded of “Cabinet” already.',
    ])
  })

  it.each([
    ['an id that is no hash', { title: 'A', calendarUid: 'person@example.com' }],
    ['a day that does not exist', { title: 'A', when: { edtf: '2019-02-30' } }],
    ['a title with a line break', { title: 'A\nB' }],
  ])('%s', (_, milestone) => {
    expect(whyNot(planOf(), action({ added: [{ id: 'ms-new', milestone }] }))).toHaveLength(1)
  })

  it('an example', () => {
    const example = makePlan({ example: { asAt: '2019-03-01', about: 'A', paper: 'B' } })
    expect(whyNot(example, actionOf(planOf()))).toHaveLength(1)
  })
})
