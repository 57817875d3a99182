import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planAtRevision } from '../../src/actions/plan-at.ts'
import { createJsonStore } from '../../src/store/json-store.ts'
import { buildPlan } from '../domain/build-plan.ts'
import { longJournal } from './long-journal.ts'
import { retitle, storeWithPlan, tempFolder, valueOf } from './temp-store.ts'

const said = (entries: readonly { said: string }[]): string[] => entries.map((one) => one.said)

describe('the history of a plan', () => {
  it('names each revision and its moment, and loads those asked for', async () => {
    const { store } = await storeWithPlan()
    for (const n of [1, 2, 3, 4]) await store.change('northshire', retitle(`Title ${n}`))
    const { entries, load } = await store.history('northshire')
    expect(entries.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4])
    expect(entries[3]?.at).toBe('2026-11-22T10:03:00.000Z')
    expect(said(await load(2, 3))).toEqual(['Called it Title 2', 'Called it Title 3'])
    expect(said(await load(4, 99))).toEqual(['Called it Title 4'])
    expect(said(await load(0, 0))).toEqual(['Made the plan'])
    expect(await load(5, 9)).toEqual([])
    expect(await load(3, 2)).toEqual([])
  })

  it('sees what another program has added since, and begins with the journal', async () => {
    const { folder, store } = await storeWithPlan()
    const other = createJsonStore(folder)
    expect((await other.history('northshire')).entries).toHaveLength(1)
    for (const n of [1, 2]) await store.change('northshire', retitle(`Title ${n}`))
    const { entries, load } = await other.history('northshire')
    expect(entries).toHaveLength(3)
    expect(said(await load(1, 2))).toEqual(['Called it Title 1', 'Called it Title 2'])
    writeFileSync(
      `${folder}/southshire.json`,
      JSON.stringify(buildPlan({ id: 'southshire', revision: 4 })),
    )
    await store.change('southshire', retitle('One'))
    const later = await store.history('southshire')
    expect(later.entries.map(({ revision }) => revision)).toEqual([5])
    expect(said(await later.load(0, 5))).toEqual(['Called it One'])
  })

  it('is read anew where the journal is another one, or shorter, than it was', async () => {
    const { store, file, journalFile } = await storeWithPlan()
    await store.change('northshire', retitle('One'))
    const [plan, journal] = [readFileSync(file), readFileSync(journalFile)]
    await store.change('northshire', retitle('Two'))
    expect((await store.history('northshire')).entries).toHaveLength(3)
    writeFileSync(file, plan)
    writeFileSync(journalFile, journal)
    expect((await store.history('northshire')).entries).toHaveLength(2)
    await store.change('northshire', retitle('Another two'))
    const { load } = await store.history('northshire')
    expect(said(await load(2, 2))).toEqual(['Called it Another two'])
  })

  it('with a line changed since is not loaded: the line is named, and the way back', async () => {
    const { folder, store, journalFile } = await storeWithPlan()
    for (const n of [1, 2, 3]) await store.change('northshire', retitle(`Title ${n}`))
    writeFileSync(journalFile, readFileSync(journalFile, 'utf8').replace('Title 2', 'Titel 2'))
    const { load } = await createJsonStore(folder).history('northshire')
    await expect(load(2, 3)).rejects.toThrow(/line 3 was changed after .*verify northshire/)
    expect(said(await load(0, 1))).toHaveLength(2)
  })

  it('of nothing is empty', async () => {
    const { entries, load } = await createJsonStore(tempFolder()).history('nothing')
    expect(entries).toEqual([])
    expect(await load(0, 9)).toEqual([])
  })
})

describe('a journal of 10,000 changes', () => {
  it(
    'grows with the change and not with the plan, and gives any revision back',
    { timeout: 120_000 },
    async () => {
      const { folder, plan, changes } = longJournal(tempFolder(), 10_000)
      const { size } = statSync(`${folder}/${plan.id}.journal.jsonl`)
      const first = JSON.stringify(plan).length
      // The head and the check of an entry are 250 bytes; the rest is what the change says.
      expect((size - first) / changes).toBeLessThan(600)
      const store = createJsonStore(folder)
      const now = valueOf(await store.read(plan.id))
      expect(now.revision).toBe(10_000)
      await planAtRevision({ store }, now, 5000)
      const start = performance.now()
      for (const revision of [0, 1, 2500, 4999, 5001, 7500, 9999])
        expect(valueOf(await planAtRevision({ store }, now, revision))).toMatchObject({
          revision,
          ...(revision === 0 ? {} : { title: `Title ${revision}` }),
        })
      // Far below what a person notices even where other tests run beside this one.
      expect((performance.now() - start) / 7).toBeLessThan(1000)
      expect(valueOf(await store.verify(plan.id))).not.toHaveProperty('fault')
      expect(valueOf(await store.change(plan.id, retitle('One more'))).revision).toBe(10_001)
    },
  )
})
