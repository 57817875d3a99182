import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changePlan } from '../../src/actions/change-plan.ts'
import { areaId, milestoneId } from '../../src/actions/named.ts'
import { newPlan } from '../../src/actions/new-plan.ts'
import { openPlan, type Shelf } from '../../src/actions/library.ts'
import type { Action } from '../../src/domain/change.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { contents, refusalOf, valueOf } from '../store/temp-store.ts'
import { tempShelf } from './temp-shelf.ts'

const BY = { by: 'Tester' }

async function withPlan(from = 'leicestershire-rutland') {
  const shelf = tempShelf()
  const { opened } = valueOf(await newPlan(shelf, { id: 'our-plan', from, by: 'Tester' }))
  return { shelf, opened }
}

const setEnd = (opened: OpenPlan, edtf: string, area = 'Rutland'): Action => ({
  action: 'set-anchor',
  area: valueOf(areaId(opened, area)),
  anchor: 'boardEndDate',
  date: { edtf },
})

const take = (shelf: Shelf, action: Action, revision?: number) =>
  changePlan(shelf, 'our-plan', action, revision === undefined ? BY : { ...BY, revision })

describe('a change', () => {
  it('makes a new revision, and an entry in the journal with who, when and what', async () => {
    const { shelf, opened } = await withPlan()
    const done = valueOf(await take(shelf, setEnd(opened, '2019-09-27')))
    expect(done.said).toBe('Set board’s last day in office of Rutland (planned): 27 September 2019')
    expect(done.opened.plan).toMatchObject({ revision: 1, changedAt: '2019-09-13T10:00:00.000Z' })
    expect(valueOf(await openPlan(shelf, 'our-plan')).plan).toEqual(done.opened.plan)
    const last = (await shelf.store.journal('our-plan')).at(-1)
    const { calendar = [], chain: _, ...entry } = last!
    expect(calendar.map(({ at }) => at[0])).toContain('calendar')
    expect(entry).toEqual({
      plan: 'our-plan',
      revision: 1,
      at: '2019-09-13T10:00:00.000Z',
      by: 'Tester',
      said: done.said,
      action: setEnd(opened, '2019-09-27'),
      differences: [
        {
          at: ['areas', valueOf(areaId(opened, 'Rutland')), 'anchors', 'boardEndDate', 'planned'],
          before: {
            edtf: '2019-09-25',
            asWritten: 'will cease on 25th September 2019',
            source: { text: 'paragraph 13' },
          },
          after: { edtf: '2019-09-27' },
        },
      ],
    })
  })

  it('sent twice from the same revision is one change; another one is refused', async () => {
    const { shelf, opened } = await withPlan()
    const first = valueOf(await take(shelf, setEnd(opened, '2019-09-27'), 0))
    expect(valueOf(await take(shelf, setEnd(opened, '2019-09-27'), 0)).said).toBe(first.said)
    const other = await take(shelf, setEnd(opened, '2019-09-26'), 0)
    expect(other.ok ? [] : other.problems.map(({ path }) => path)).toEqual(['revision'])
    expect(await shelf.store.journal('our-plan')).toHaveLength(2)
  })

  it('refused leaves file and journal as they were', async () => {
    const { shelf, opened } = await withPlan()
    const before = contents(shelf.folder)
    const refused: Action[] = [
      setEnd(opened, '2019-02-29'),
      { ...setEnd(opened, '2019-09-27'), anchor: 'easterSunday' } as Action,
      { ...setEnd(opened, '2019-09-14'), as: 'actual' } as Action,
      { action: 'complete-milestone', id: 'ms-none', evidence: [] },
      { action: 'add-milestone', id: 'ms-x', milestone: { title: 'x', fulfils: 'nothing' } },
    ]
    for (const action of refused) expect((await take(shelf, action)).ok).toBe(false)
    expect(contents(shelf.folder)).toEqual(before)
  })

  it('from an older revision is refused, and says that the plan has moved on', async () => {
    const { shelf, opened } = await withPlan()
    await take(shelf, setEnd(opened, '2019-09-27'), 0)
    const stale = await take(shelf, setEnd(opened, '2019-09-20'), 0)
    expect(refusalOf(stale)).toContain('moved on from revision 0 to 1')
    const { plan } = valueOf(await openPlan(shelf, 'our-plan'))
    expect(plan.revision).toBe(1)
    expect(valueOf(await take(shelf, setEnd(opened, '2019-09-20'), 1)).opened.plan.revision).toBe(2)
  })

  it('from a revision that is not there yet is refused too', async () => {
    const { shelf, opened } = await withPlan()
    expect((await take(shelf, setEnd(opened, '2019-09-27'), 5)).ok).toBe(false)
  })

  it('of an example is refused with what to do instead', async () => {
    const shelf = tempShelf()
    const opened = valueOf(await openPlan(shelf, 'leicestershire-rutland'))
    const refused = await changePlan(
      shelf,
      'leicestershire-rutland',
      setEnd(opened, '2019-09-27'),
      BY,
    )
    expect(refusalOf(refused)).toContain('transition -- new MY-PLAN --from leicestershire-rutland')
    expect(contents(shelf.folder)).toEqual({})
  })

  it('of a plan that is not there is refused', async () => {
    const { shelf, opened } = await withPlan()
    const refused = await changePlan(shelf, 'nothing', setEnd(opened, '2019-09-27'), BY)
    expect(refusalOf(refused)).toContain('There is no plan “nothing”')
  })

  it('of a damaged plan is refused with its path, and nothing is written', async () => {
    const { shelf, opened } = await withPlan()
    writeFileSync(join(shelf.folder, 'our-plan.json'), '{"format": 1')
    const before = contents(shelf.folder)
    const refused = refusalOf(await take(shelf, setEnd(opened, '2019-09-27')))
    expect(refused).toContain(join(shelf.folder, 'our-plan.json'))
    expect(contents(shelf.folder)).toEqual(before)
  })

  it('of a plan given by the path of its file is kept beside that file', async () => {
    const { shelf, opened } = await withPlan()
    const path = join(shelf.folder, 'our-plan.json')
    valueOf(await changePlan(shelf, path, setEnd(opened, '2019-09-27'), BY))
    expect(valueOf(await openPlan(shelf, 'our-plan')).plan.revision).toBe(1)
    expect(await shelf.store.journal('our-plan')).toHaveLength(2)
  })

  it('of a date that a milestone holds is made in the milestone', async () => {
    const { shelf, opened } = await withPlan('authority-2018-19')
    const action: Action = {
      action: 'set-anchor',
      area: valueOf(areaId(opened, 'this authority')),
      anchor: 'publicationDate',
      date: { edtf: '2019-06-28' },
    }
    const { plan } = valueOf(await take(shelf, action)).opened
    const setter = plan.milestones.find(({ sets }) => sets === 'publicationDate')
    expect(setter?.when).toEqual({ edtf: '2019-06-28' })
    expect(plan.areas[0]?.anchors).toEqual({})
  })

  it('made ten times at once is made ten times', async () => {
    const { shelf, opened } = await withPlan()
    const days = Array.from({ length: 10 }, (_, n) => `2019-09-${String(n + 16)}`)
    const done = await Promise.all(days.map((day) => take(shelf, setEnd(opened, day))))
    expect(done.every(({ ok }) => ok)).toBe(true)
    expect(valueOf(await openPlan(shelf, 'our-plan')).plan.revision).toBe(10)
  })
})

describe('an area', () => {
  it.each(['Rutland', 'rutland', 'RUTLAND', '  Rutland '])(
    'is known by its name, written as %j, and by its id',
    async (name) => {
      const { opened } = await withPlan()
      const id = opened.plan.areas[1]?.id ?? ''
      expect(areaId(opened, name)).toEqual({ ok: true, value: id })
      expect(areaId(opened, id)).toEqual({ ok: true, value: id })
    },
  )

  it('that the plan lacks is refused with those it has', async () => {
    const { opened } = await withPlan()
    expect(refusalOf(areaId(opened, 'Leicester'))).toBe(
      'The plan has no area “Leicester”. It has “Leicestershire”, “Rutland”.',
    )
  })
})

describe('a milestone', () => {
  it('is known by its id and by its title, however it is written', async () => {
    const { opened } = await withPlan()
    const [first] = opened.plan.milestones
    const id = first?.id ?? ''
    expect(milestoneId(opened, id)).toEqual({ ok: true, value: id })
    expect(milestoneId(opened, first?.title.toUpperCase() ?? '')).toEqual({ ok: true, value: id })
  })

  it('whose title several have is refused with their ids', async () => {
    const { shelf } = await withPlan()
    for (const id of ['ms-x', 'ms-y'])
      await take(shelf, { action: 'add-milestone', id, milestone: { title: 'Twice' } })
    const opened = valueOf(await openPlan(shelf, 'our-plan'))
    expect(refusalOf(milestoneId(opened, 'twice'))).toContain('Use the id: ms-x, ms-y')
  })

  it('that is not there is refused', async () => {
    const { opened } = await withPlan()
    expect(refusalOf(milestoneId(opened, 'Nothing'))).toContain('no milestone “Nothing”')
  })
})
