import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PLAN_FORMAT } from '../../src/domain/plan.ts'
import { refuse } from '../../src/domain/problem.ts'
import { createJsonStore } from '../../src/store/json-store.ts'
import { buildPlan } from '../domain/build-plan.ts'
import {
  contents,
  entryFor,
  refusalOf,
  retitle,
  storeWithPlan,
  tempFolder,
  valueOf,
} from './temp-store.ts'

describe('a plan in the store', () => {
  it('is one JSON file and a journal beside it, and reads as it was made', async () => {
    const { folder, store, file } = await storeWithPlan()
    expect(readdirSync(folder).toSorted()).toEqual(['northshire.journal.jsonl', 'northshire.json'])
    expect(valueOf(await store.read('northshire'))).toEqual(buildPlan())
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      id: 'northshire',
      format: PLAN_FORMAT,
    })
    expect(readFileSync(file, 'utf8')).toMatch(/^\{\n {2}"format": \d+,.*\}\n$/s)
  })

  it('rises by one revision with each change, and another store sees it at once', async () => {
    const { folder, store } = await storeWithPlan()
    const other = createJsonStore(folder)
    for (const n of [1, 2, 3]) {
      const plan = valueOf(await store.change('northshire', retitle(`Title ${n}`)))
      expect(plan).toMatchObject({ revision: n, title: `Title ${n}` })
      expect(valueOf(await other.read('northshire'))).toEqual(plan)
    }
  })

  it('has each change in its journal, oldest first', async () => {
    const { store } = await storeWithPlan()
    await store.change('northshire', retitle('First'))
    await store.change('northshire', retitle('Second'))
    const entries = await store.journal('northshire')
    expect(entries.map(({ revision, said }) => [revision, said])).toEqual([
      [0, 'Made the plan'],
      [1, 'Called it First'],
      [2, 'Called it Second'],
    ])
  })

  it('is as it was after a change that was refused', async () => {
    const { folder, store } = await storeWithPlan()
    const before = contents(folder)
    const refused = await store.change('northshire', () => refuse('That makes no sense.'))
    expect(refusalOf(refused)).toBe('That makes no sense.')
    expect(contents(folder)).toEqual(before)
  })

  it('leaves no temporary file and no lock behind', async () => {
    const { folder, store } = await storeWithPlan()
    for (let n = 0; n < 5; n += 1) await store.change('northshire', retitle(`Title ${n}`))
    expect(readdirSync(folder).toSorted()).toEqual(['northshire.journal.jsonl', 'northshire.json'])
  })

  it('can’t be made twice under one id', async () => {
    const { folder, store } = await storeWithPlan()
    const before = contents(folder)
    const again = await store.create(buildPlan({ title: 'Another' }), entryFor(buildPlan()))
    expect(refusalOf(again)).toContain('There is already a plan “northshire”')
    expect(contents(folder)).toEqual(before)
  })

  it('is found by the path of its file too, wherever that lies', async () => {
    const { store, file } = await storeWithPlan()
    const elsewhere = createJsonStore(tempFolder())
    expect(valueOf(await elsewhere.read(file))).toEqual(buildPlan())
    expect(valueOf(await elsewhere.change(file, retitle('By path'))).revision).toBe(1)
    expect(valueOf(await store.read('northshire')).title).toBe('By path')
    expect(await store.journal('northshire')).toHaveLength(2)
  })

  it.each(['nothing', 'NORTHSHIRE', 'north shire', '', './nothing.json'])(
    '%j is no plan',
    async (ref) => {
      const { store } = await storeWithPlan()
      expect(await store.read(ref)).toBeNull()
      expect(await store.change(ref, retitle('x'))).toBeNull()
      expect(await store.journal(ref)).toEqual([])
    },
  )

  it('may be called after anything that a title may hold', async () => {
    const { store } = await storeWithPlan()
    const title = 'اتفاق <b>“½”</b> 😀 \\ " \' =1+1'
    await store.change('northshire', retitle(title))
    expect(valueOf(await store.read('northshire')).title).toBe(title)
    expect((await store.journal('northshire')).at(-1)?.said).toContain(title)
  })
})

describe('the list of plans', () => {
  it('is in order of id, and leaves aside what is no plan file', async () => {
    const { folder, store } = await storeWithPlan()
    const plan = buildPlan({ id: 'another' })
    await store.create(plan, entryFor(plan))
    writeFileSync(join(folder, 'notes.txt'), 'notes')
    expect((await store.list()).map(({ id }) => id)).toEqual(['another', 'northshire'])
  })

  it('has the damaged ones with their path and the reason, among the others', async () => {
    const { folder, store } = await storeWithPlan()
    writeFileSync(join(folder, 'broken.json'), '{"format": 1,')
    const [broken, sound] = await store.list()
    expect(broken).toMatchObject({
      id: 'broken',
      path: join(folder, 'broken.json'),
      problems: [
        { message: expect.stringContaining('not readable as JSON') as string },
        { message: expect.stringContaining('restore FILE') as string },
      ],
    })
    expect(sound).toMatchObject({ id: 'northshire', plan: { title: buildPlan().title } })
  })

  it('is empty where there is no folder yet, and nothing is made by looking', async () => {
    const folder = join(tempFolder(), 'not', 'yet')
    expect(await createJsonStore(folder).list()).toEqual([])
    expect(readdirSync(join(folder, '../..'))).toEqual([])
  })

  it('says in a sentence why a folder can’t be used', async () => {
    const file = join(tempFolder(), 'a-file')
    writeFileSync(file, '')
    const [only] = await createJsonStore(join(file, 'data')).list()
    expect(only).toMatchObject({
      path: join(file, 'data'),
      problems: [{ message: expect.stringContaining('part of the path is a file') as string }],
    })
  })
})
