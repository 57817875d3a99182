import { describe, expect, it } from 'vitest'
import { newPlan } from '../../src/actions/new-plan.ts'
import { openPlan, type Shelf } from '../../src/actions/library.ts'
import type { Action } from '../../src/domain/change.ts'
import type { Framework } from '../../src/domain/framework.ts'
import { toIcs } from '../../src/exports/ics.ts'
import { createJsonStore } from '../../src/store/json-store.ts'
import { valueOf } from '../store/temp-store.ts'
import { effectOf, entriesOf, livingCalendar, type Effect } from './living-calendar.ts'
import { OPTIONS } from './options.ts'

const NEW = { title: 'Agree the funding', when: { edtf: '2019-02-28' } }
const ADD = { action: 'add-milestone', id: 'ms-new', milestone: NEW } as const

/** A plan with a milestone of ours, and the number of dates that it has besides. */
async function withMilestone() {
  const living = await livingCalendar()
  const made = await living.change('2019-01-11T09:00:00.000Z', ADD)
  return { ...living, made, others: made.same }
}

/** The one entry that a change changed; every other must be as it was, to the byte. */
function only({ added, changed, dropped }: Effect) {
  expect(added).toEqual([])
  expect(dropped).toEqual([])
  expect(changed).toHaveLength(1)
  const [one] = changed
  if (!one) throw new Error('nothing changed')
  expect(one.after.stamp).toBe(one.after.modified)
  return one
}

const CHANGE = { action: 'change-milestone', id: 'ms-new' } as const

describe('the life of an entry', () => {
  it('begins at 0, at the moment it was added, and touches no other', async () => {
    const { made, others } = await withMilestone()
    expect(others).toBeGreaterThan(30)
    expect(made.changed).toEqual([])
    expect(made.added).toEqual([
      expect.objectContaining({ sequence: '0', stamp: '20190111T090000Z', start: '2019-02-28' }),
    ])
  })

  it('goes on under a new title, with the next number and the moment', async () => {
    const { change } = await withMilestone()
    const { before, after } = only(
      await change('2019-01-12T10:30:00.000Z', { ...CHANGE, change: { title: 'Agree the money' } }),
    )
    expect(after).toMatchObject({
      summary: 'Agree the money',
      uid: before.uid,
      sequence: '1',
      stamp: '20190112T103000Z',
    })
  })

  it('says where it moved from, first of all', async () => {
    const { change, undo } = await withMilestone()
    const moved = only(
      await change('2019-01-12T10:30:00.000Z', {
        ...CHANGE,
        change: { when: { edtf: '2019-03-29' } },
      }),
    )
    expect(moved.after).toMatchObject({ start: '2019-03-29', end: '2019-03-30', sequence: '1' })
    expect(moved.after.description.split('\n')[0]).toBe(
      'Moved from 28 February 2019 (changed on 12 January 2019).',
    )
    const back = only(await undo('2019-01-13T08:00:00.000Z'))
    expect(back.after).toMatchObject({ start: '2019-02-28', sequence: '2' })
    expect(back.after.description.split('\n')[0]).toBe(
      'Moved from 29 March 2019 (changed on 13 January 2019).',
    )
    const named = only(
      await change('2019-01-14T08:00:00.000Z', { ...CHANGE, change: { title: 'Other' } }),
    )
    expect(named.after.description.split('\n')[0]).toMatch(/^Moved from 29 March 2019/)
  })

  it('is the same entry when a month becomes a day', async () => {
    const { change } = await withMilestone()
    const month = await change('2019-01-12T10:00:00.000Z', {
      ...CHANGE,
      change: { when: { edtf: '2019-03' } },
    })
    expect(only(month).after).toMatchObject({ status: 'TENTATIVE', start: '2019-03-31' })
    const day = await change('2019-01-13T10:00:00.000Z', {
      ...CHANGE,
      change: { when: { edtf: '2019-03-14' } },
    })
    expect(only(day).after).toMatchObject({
      status: 'CONFIRMED',
      start: '2019-03-14',
      sequence: '2',
      uid: only(month).before.uid,
    })
  })

  it('goes on when it is done, reopened, cancelled and put back', async () => {
    const { change } = await withMilestone()
    const steps: [Action, string][] = [
      [
        { action: 'complete-milestone', id: 'ms-new', on: { edtf: '2019-01-12' }, evidence: [] },
        '✓ Agree the funding',
      ],
      [{ action: 'reopen-milestone', id: 'ms-new' }, 'Agree the funding'],
      [
        { action: 'cancel-milestone', id: 'ms-new', reason: 'Merged' },
        'Cancelled: Agree the funding',
      ],
      [{ action: 'restore-milestone', id: 'ms-new' }, 'Agree the funding'],
    ]
    for (const [n, [action, summary]] of steps.entries()) {
      const { after } = only(await change(`2019-01-1${n + 2}T10:00:00.000Z`, action))
      expect(after).toMatchObject({ summary, sequence: String(n + 1) })
      expect(after.status).toBe(summary.startsWith('Cancelled') ? 'CANCELLED' : 'CONFIRMED')
      expect(after.stamp).toBe(`2019011${n + 2}T100000Z`)
    }
  })

  it('is told as cancelled when it is taken away, and goes on when it comes back', async () => {
    const { change, undo, clock, file } = await withMilestone()
    const gone = only(
      await change('2019-01-12T10:00:00.000Z', { ...CHANGE, change: { when: null } }),
    )
    expect(gone.after).toMatchObject({
      summary: 'Cancelled: Agree the funding',
      status: 'CANCELLED',
      sequence: '1',
      start: '2019-02-28',
    })
    expect(gone.after.description.split('\n')[0]).toBe(
      'No longer in the plan since 12 January 2019. It stood on 28 February 2019.',
    )
    const back = only(await undo('2019-01-13T10:00:00.000Z'))
    expect(back.after).toMatchObject({ summary: NEW.title, status: 'CONFIRMED', sequence: '2' })
    expect(back.after.uid).toBe(gone.after.uid)
    await change('2019-01-14T10:00:00.000Z', { ...CHANGE, change: { when: null } })
    clock.now = '2019-06-01T10:00:00.000Z'
    expect(entriesOf(await file()).has(gone.after.uid)).toBe(false)
    const again = await change('2019-06-02T10:00:00.000Z', {
      ...CHANGE,
      change: { when: NEW.when },
    })
    expect(again.added).toEqual([
      expect.objectContaining({ uid: gone.after.uid, sequence: '4', status: 'CONFIRMED' }),
    ])
  })

  it('is told as cancelled when adding it is undone', async () => {
    const { undo } = await withMilestone()
    expect(only(await undo('2019-01-12T10:00:00.000Z')).after).toMatchObject({
      status: 'CANCELLED',
      sequence: '1',
    })
  })

  it('never looks older than before, even if the clock is put back', async () => {
    const { change, undo } = await withMilestone()
    const back = await change('2018-12-24T10:00:00.000Z', {
      ...CHANGE,
      change: { title: 'Agree the money' },
    })
    expect(only(back).after).toMatchObject({ sequence: '1', stamp: '20190111T090000Z' })
    const later = only(await undo('2019-01-11T10:00:00.000Z'))
    expect(later.after).toMatchObject({ sequence: '2', stamp: '20190111T100000Z' })
  })

  it('is untouched by what no calendar tells', async () => {
    const { change } = await withMilestone()
    const quiet = await change('2019-01-12T10:00:00.000Z', {
      action: 'move-milestone',
      id: 'ms-new',
      to: 'first',
    })
    expect([quiet.added, quiet.changed, quiet.dropped]).toEqual([[], [], []])
  })

  it('is told anew with what stands in every entry: the name of the plan', async () => {
    const { change } = await withMilestone()
    const all = await change('2019-01-12T10:00:00.000Z', { action: 'name-plan', title: 'Ours' })
    expect(all.same).toBe(0)
    expect(new Set(all.changed.map(({ after }) => after.stamp))).toEqual(
      new Set(['20190112T100000Z']),
    )
    for (const { before, after } of all.changed)
      expect(Number(after.sequence)).toBe(Number(before.sequence) + 1)
  })
})

describe('what does not change a calendar', () => {
  it('reading it later, after a start anew, or as another process', async () => {
    const { shelf, clock, file } = await withMilestone()
    const first = await file()
    clock.now = '2026-11-23T12:00:00.000Z'
    expect(await file()).toBe(first)
    expect(await file({ ...shelf, store: createJsonStore(shelf.folder) })).toBe(first)
  })
})

describe('a copy', () => {
  it('has ids of its own, counted from 0', async () => {
    const { shelf, change, file } = await withMilestone()
    await change('2019-01-12T10:00:00.000Z', { ...CHANGE, change: { title: 'Agree the money' } })
    valueOf(await newPlan(shelf, { id: 'copy', from: 'ours', by: 'Tester' }))
    const copy = entriesOf(toIcs(valueOf(await openPlan(shelf, 'copy')), OPTIONS))
    const source = entriesOf(await file())
    expect(copy.size).toBe(source.size)
    expect([...copy.keys()].filter((uid) => source.has(uid))).toEqual([])
    expect(new Set([...copy.values()].map(({ sequence }) => sequence))).toEqual(new Set(['0']))
  })
})

describe('law that was shipped since', () => {
  type Change = (framework: Framework) => void

  function underLaw(shelf: Shelf, change: Change): Shelf {
    const frameworks = new Map(
      [...shelf.catalogue.frameworks].map(([id, framework]) => {
        const changed = structuredClone(framework)
        change(changed)
        return [id, changed]
      }),
    )
    return { ...shelf, catalogue: { ...shelf.catalogue, frameworks } }
  }

  const PUBLISH = 'publish-arrangements'
  const entryIn = (framework: Framework) => framework.entries.find(({ id }) => id === PUBLISH)

  it('is told with the next number, and only what it touches', async () => {
    const { shelf, file } = await withMilestone()
    const changed = underLaw(shelf, (framework) => {
      for (const basis of entryIn(framework)?.bases ?? [])
        if (basis.force === 'law') basis.citation += ', as amended'
    })
    const {
      added,
      changed: told,
      dropped,
    } = effectOf(entriesOf(await file()), entriesOf(await file(changed)))
    expect([added, dropped]).toEqual([[], []])
    expect(told.length).toBeGreaterThan(0)
    for (const { before, after } of told) {
      expect(after.summary).toContain('Publish the arrangements')
      expect(Number(after.sequence)).toBe(Number(before.sequence) + 1)
    }
    expect(await file(changed)).toBe(await file(changed))
  })

  it('that no longer has a requirement tells it as cancelled', async () => {
    const { shelf, file, clock } = await withMilestone()
    const before = entriesOf(await file())
    const without = underLaw(shelf, (framework) => {
      framework.entries = framework.entries.filter(({ id }) => id !== 'first-yearly-report')
    })
    clock.now = '2019-01-12T09:00:00.000Z'
    const { changed, dropped } = effectOf(before, entriesOf(await file(without)))
    expect(dropped).toEqual([])
    expect(changed.length).toBeGreaterThan(0)
    for (const { after } of changed)
      expect(after).toMatchObject({ status: 'CANCELLED', sequence: '1' })
  })
})
