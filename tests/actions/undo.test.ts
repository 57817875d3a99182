import { describe, expect, it } from 'vitest'
import { changePlan, previewChange, undoChange } from '../../src/actions/change-plan.ts'
import { newPlan } from '../../src/actions/new-plan.ts'
import { openPlan } from '../../src/actions/library.ts'
import type { Action } from '../../src/domain/change.ts'
import { contents, refusalOf, valueOf } from '../store/temp-store.ts'
import { tempShelf } from './temp-shelf.ts'

const BY = { by: 'Tester' }

async function withPlan() {
  const shelf = tempShelf()
  const made = await newPlan(shelf, { id: 'ours', from: 'leicestershire-rutland', by: 'Tester' })
  const { plan } = valueOf(made).opened
  const [first, second] = plan.areas.map(({ id }) => id)
  const milestones = plan.milestones.map(({ id }) => id)
  return {
    shelf,
    plan,
    areas: [first ?? '', second ?? ''] as const,
    milestones,
    take: async (action: Action) => valueOf(await changePlan(shelf, 'ours', action, BY)),
    undo: (revision: number) => undoChange(shelf, 'ours', revision, BY),
    stored: async () => valueOf(await openPlan(shelf, 'ours')).plan,
  }
}

const setEnd = (areas: readonly string[], edtf: string): Action => ({
  action: 'set-anchors',
  areas: [...areas],
  anchor: 'boardEndDate',
  to: { as: 'planned', date: { edtf } },
})

describe('undoing a change that is stored', () => {
  it('gives the plan as it was, as a new revision with who, when and what', async () => {
    const { shelf, plan, areas, take, undo, stored } = await withPlan()
    const done = await take(setEnd(areas, '2019-09-27'))
    const undone = valueOf(await undo(1))
    expect(undone.said).toBe(`Undid: ${done.said}`)
    const { revision, changedAt, calendar, ...rest } = await stored()
    expect([revision, changedAt]).toEqual([2, '2019-09-13T10:00:00.000Z'])
    const { revision: _, changedAt: __, calendar: told, ...before } = plan
    expect(rest).toEqual(before)
    // What calendars were told since is not unsaid: they are told anew.
    const moved = calendar.filter(({ sequence }) => sequence > 0)
    expect(moved.length).toBeGreaterThan(0)
    expect(calendar.map(({ id }) => id)).toEqual(told.map(({ id }) => id))
    expect((await shelf.store.journal('ours')).at(-1)).toMatchObject({
      revision: 2,
      by: 'Tester',
      said: undone.said,
      action: { action: 'undo', revision: 1 },
    })
  })

  it('can itself be undone, and that again', async () => {
    const { areas, take, undo, stored } = await withPlan()
    await take(setEnd(areas, '2019-09-27'))
    const ends = async () =>
      (await stored()).areas.map(({ anchors }) => anchors['boardEndDate']?.planned?.edtf)
    valueOf(await undo(1))
    expect(await ends()).toEqual(['2019-09-25', '2019-09-25'])
    valueOf(await undo(2))
    expect(await ends()).toEqual(['2019-09-27', '2019-09-27'])
    valueOf(await undo(3))
    expect(await ends()).toEqual(['2019-09-25', '2019-09-25'])
    expect((await stored()).revision).toBe(4)
  })

  it('sent twice is one undoing', async () => {
    const { shelf, areas, take, undo } = await withPlan()
    await take(setEnd(areas, '2019-09-27'))
    const [first, second] = [valueOf(await undo(1)), valueOf(await undo(1))]
    expect(second.said).toBe(first.said)
    expect(await shelf.store.journal('ours')).toHaveLength(3)
  })

  it('keeps what was done since, and puts a thing back in its place', async () => {
    const { plan, milestones, areas, take, undo, stored } = await withPlan()
    const [a = '', b = ''] = milestones
    await take({ action: 'move-milestone', id: b, to: 'first' })
    await take(setEnd(areas, '2019-09-27'))
    await take({ action: 'change-milestone', id: a, change: { title: 'Renamed' } })
    valueOf(await undo(1))
    const now = await stored()
    expect(now.milestones.map(({ id }) => id)).toEqual(plan.milestones.map(({ id }) => id))
    expect(now.milestones[0]?.title).toBe('Renamed')
    expect(now.areas[0]?.anchors['boardEndDate']?.planned?.edtf).toBe('2019-09-27')
  })

  it('is refused where a later change stands on it, and nothing is written', async () => {
    const { shelf, areas, take, undo } = await withPlan()
    await take(setEnd(areas, '2019-09-27'))
    await take(setEnd([areas[1]], '2019-09-26'))
    const before = contents(shelf.folder)
    expect(refusalOf(await undo(1))).toContain('“Rutland” has been changed again since')
    expect(contents(shelf.folder)).toEqual(before)
  })

  it.each([
    [0, 'The making of the plan cannot be undone'],
    [7, 'The history of this plan has no revision 7'],
    [-1, 'has no revision -1'],
  ])('of revision %j is refused in a sentence', async (revision, words) => {
    const { undo } = await withPlan()
    expect(refusalOf(await undo(revision))).toContain(words)
  })

  it('of an example, or of a plan that is not there, is refused', async () => {
    const { shelf } = await withPlan()
    expect(refusalOf(await undoChange(shelf, 'leicestershire-rutland', 1, BY))).toContain(
      'is a worked example and read-only',
    )
    expect(refusalOf(await undoChange(shelf, 'nobody', 1, BY))).toContain('no plan “nobody”')
  })
})

describe('trying a change', () => {
  it('tells what it would do and leaves file and journal as they were', async () => {
    const { shelf, areas } = await withPlan()
    const opened = valueOf(await openPlan(shelf, 'ours'))
    const before = contents(shelf.folder)
    const preview = valueOf(await previewChange(shelf, opened, setEnd(areas, '2019-09-28')))
    expect(preview.said).toBe(
      'Set board’s last day in office of Leicestershire and Rutland (planned): 28 September 2019',
    )
    expect(preview.go.map(({ code }) => code)).toContain('gap-between-arrangements')
    expect(preview.before.plan).toBe(opened.plan)
    expect(preview.after.plan.areas[0]?.anchors['boardEndDate']?.planned?.edtf).toBe('2019-09-28')
    expect(contents(shelf.folder)).toEqual(before)
  })

  it('that would be refused says why', async () => {
    const { shelf } = await withPlan()
    const opened = valueOf(await openPlan(shelf, 'ours'))
    expect(
      refusalOf(await previewChange(shelf, opened, setEnd(['area-x'], '2019-09-28'))),
    ).toContain('no area “area-x”')
  })
})
