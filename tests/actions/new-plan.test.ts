import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newPlan } from '../../src/actions/new-plan.ts'
import { listPlans, openFramework, openPlan } from '../../src/actions/library.ts'
import { refusalOf, valueOf } from '../store/temp-store.ts'
import { tempShelf } from './temp-shelf.ts'

const wanted = (change = {}) => ({ id: 'our-plan', from: 'blank', by: 'Tester', ...change })

describe('a new plan', () => {
  it.each(['blank', 'single-authority', 'joint-areas', 'leicestershire-rutland'])(
    'from %s is in the data folder, ready to edit, with ids of its own',
    async (from) => {
      const shelf = tempShelf()
      const { opened, said } = valueOf(await newPlan(shelf, wanted({ from })))
      expect(said).toBe(`Made the plan “${opened.plan.title}”`)
      expect(readdirSync(shelf.folder).toSorted()).toEqual([
        'our-plan.journal.jsonl',
        'our-plan.json',
      ])
      const { startingPoints, examples } = shelf.catalogue
      const source = startingPoints.get(from) ?? examples.get(from)!
      const ids = new Set(source.areas.map(({ id }) => id))
      expect(opened.plan.areas.filter(({ id }) => ids.has(id))).toEqual([])
      expect(opened.plan.calendarKey).not.toBe(source.calendarKey)
      expect(opened.plan).not.toHaveProperty('example')
      expect(opened.plan).toMatchObject({ id: 'our-plan', revision: 0 })
      expect(await shelf.store.journal('our-plan')).toMatchObject([
        { revision: 0, by: 'Tester', action: { action: 'new-plan', from } },
      ])
    },
  )

  it('from another plan of one’s own has its content under new ids', async () => {
    const shelf = tempShelf()
    await newPlan(shelf, wanted({ from: 'leicestershire-rutland' }))
    const second = valueOf(await newPlan(shelf, wanted({ id: 'second', from: 'our-plan' })))
    expect(second.opened.plan.areas.map(({ name }) => name)).toEqual(['Leicestershire', 'Rutland'])
    const first = valueOf(await openPlan(shelf, 'our-plan'))
    expect(second.opened.plan.areas[0]?.id).not.toBe(first.plan.areas[0]?.id)
  })

  it('takes its title and the names of its areas', async () => {
    const shelf = tempShelf()
    const change = { from: 'joint-areas', title: 'Our move', areas: ['North', 'South'] }
    const { opened } = valueOf(await newPlan(shelf, wanted(change)))
    expect(opened.plan.title).toBe('Our move')
    expect(opened.plan.areas.map(({ name }) => name)).toEqual(['North', 'South'])
  })

  it.each<[string, object, RegExp]>([
    ['an id with blanks', { id: 'Our plan' }, /“Our plan” is not a plan id: start with a letter/],
    ['an id that leads out of the folder', { id: '../plan' }, /is not a plan id/],
    ['an id that begins with a figure', { id: '2019-plan' }, /is not a plan id/],
    ['an empty id', { id: '' }, /is not a plan id/],
    ['an id of 64 letters', { id: 'x'.repeat(64) }, /is not a plan id/],
    ['an example’s id', { id: 'leicestershire-rutland' }, /shipped example/],
    ['a starting point’s id', { id: 'blank' }, /starting point/],
    [
      'a source that is not there',
      { from: 'nowhere' },
      /nothing called “nowhere”.*blank, joint-areas, single-authority.*leicestershire-rutland/,
    ],
    [
      'too few names of areas',
      { from: 'joint-areas', areas: ['North'] },
      /starts with 2 area\(s\) and 1/,
    ],
    ['a name of an area that is empty', { areas: ['  '] }, /name of an area is empty/],
    [
      'a name of an area with a line break',
      { areas: ['North\nSouth'] },
      /name of an area has a line break/,
    ],
    ['one name for two areas', { from: 'joint-areas', areas: ['North', 'north '] }, /same name/],
    ['a title with a NUL', { title: 'a\u0000b' }, /The title has a line break or a hidden control/],
    ['a title of 301 characters', { title: 'x'.repeat(301) }, /longer than 300/],
  ])('with %s is refused in a sentence, and nothing is made', async (_what, change, reason) => {
    const shelf = tempShelf()
    expect(refusalOf(await newPlan(shelf, wanted(change)))).toMatch(reason)
    expect(readdirSync(shelf.folder)).toEqual([])
  })

  it('under an id that is taken is refused, and the first stays', async () => {
    const shelf = tempShelf()
    await newPlan(shelf, wanted({ title: 'The first' }))
    expect(refusalOf(await newPlan(shelf, wanted({ title: 'The second' })))).toContain(
      'already a plan “our-plan”',
    )
    expect(valueOf(await openPlan(shelf, 'our-plan')).plan.title).toBe('The first')
  })

  it('from a plan whose file is damaged is refused for that', async () => {
    const shelf = tempShelf()
    writeFileSync(join(shelf.folder, 'damaged.json'), '{"format": 1,')
    const refused = refusalOf(await newPlan(shelf, wanted({ from: 'damaged' })))
    expect(refused).toContain('not readable as JSON')
    expect(refused).toContain(join(shelf.folder, 'damaged.json'))
  })
})

describe('opening', () => {
  it('an example shows it as at its own day, unless another is given', async () => {
    const shelf = tempShelf('2026-11-22')
    expect(valueOf(await openPlan(shelf, 'authority-2018-19')).today).toBe('2018-10-01')
    expect(valueOf(await openPlan(shelf, 'authority-2018-19', { today: '2019-06-30' })).today).toBe(
      '2019-06-30',
    )
  })

  it('a plan of one’s own shows it today, a copy of an example too', async () => {
    const shelf = tempShelf('2026-11-22')
    await newPlan(shelf, wanted({ from: 'leicestershire-rutland' }))
    expect(valueOf(await openPlan(shelf, 'our-plan')).today).toBe('2026-11-22')
  })

  it('a plan without a framework is possible: there is no law to hold it against', async () => {
    const shelf = tempShelf()
    const { opened } = valueOf(await newPlan(shelf, wanted()))
    const { framework: _, ...plan } = opened.plan
    writeFileSync(join(shelf.folder, 'our-plan.json'), JSON.stringify(plan))
    expect(valueOf(await openPlan(shelf, 'our-plan')).framework).toBeNull()
  })

  it.each<[string, object, RegExp]>([
    ['a framework that is not known', { framework: 'wt-1999' }, /names the framework "wt-1999"/],
    [
      'an anchor that its framework lacks',
      { bodies: [], areas: [{ id: 'area-x', name: 'X', anchors: { easterSunday: {} } }] },
      /names the date "easterSunday"/,
    ],
  ])('a plan with %s is refused', async (_what, change, reason) => {
    const shelf = tempShelf()
    const { opened } = valueOf(await newPlan(shelf, wanted()))
    const plan = { ...opened.plan, ...change }
    writeFileSync(join(shelf.folder, 'our-plan.json'), JSON.stringify(plan))
    expect(refusalOf(await openPlan(shelf, 'our-plan'))).toMatch(reason)
  })

  it('what is not there is refused with what could be given', async () => {
    expect(refusalOf(await openPlan(tempShelf(), 'nothing'))).toContain(
      'give a plan’s id, an example’s id, or the path of a file',
    )
  })

  it('a framework is the first, or the one named', () => {
    const shelf = tempShelf()
    expect(openFramework(shelf)).toMatchObject({ value: { id: 'working-together-2018' } })
    expect(openFramework(shelf, 'working-together-2018').ok).toBe(true)
    expect(openFramework(shelf, 'wt-1999').ok).toBe(false)
  })
})

describe('the list', () => {
  it('has users’ plans first, then the examples, and a damaged one with its reason', async () => {
    const shelf = tempShelf()
    await newPlan(shelf, wanted({ id: 'zebra' }))
    await newPlan(shelf, wanted({ id: 'aardvark' }))
    writeFileSync(join(shelf.folder, 'broken.json'), 'x')
    const list = await listPlans(shelf)
    expect(list.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'aardvark plan',
      'broken plan',
      'zebra plan',
      'authority-2018-19 example',
      'authority-2018-19-corrected example',
      'bath-north-east-somerset-2010 example',
      'county-durham-2011 example',
      'leicestershire-rutland example',
    ])
    expect(list[1]?.broken?.path).toBe(join(shelf.folder, 'broken.json'))
    expect(list[3]?.asAt).toBe('2018-10-01')
  })
})
