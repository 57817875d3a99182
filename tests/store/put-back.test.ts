import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createJsonStore } from '../../src/store/json-store.ts'
import { buildPlan } from '../domain/build-plan.ts'
import { entryFor, retitle, tempFolder } from './temp-store.ts'

async function planWithThreeChanges() {
  const folder = tempFolder()
  const store = createJsonStore(folder)
  const plan = buildPlan()
  await store.create(plan, entryFor(plan))
  const path = join(folder, `${plan.id}.json`)
  const first = readFileSync(path, 'utf8')
  for (const title of ['One', 'Two', 'Three']) await store.change(plan.id, retitle(title))
  return {
    folder,
    store,
    id: plan.id,
    path,
    first,
    journal: join(folder, `${plan.id}.journal.jsonl`),
  }
}

describe('a plan file put back from an older day beside its journal', () => {
  it('is not changed, and no acknowledged entry of the journal is lost', async () => {
    const { store, id, path, first, journal } = await planWithThreeChanges()
    writeFileSync(path, first)
    const before = readFileSync(journal, 'utf8')
    const changed = await store.change(id, retitle('Four'))
    expect(changed).toMatchObject({ ok: false })
    expect(JSON.stringify(changed)).toContain('an older copy of the plan was put back')
    expect(readFileSync(journal, 'utf8')).toBe(before)
    expect(readFileSync(path, 'utf8')).toBe(first)
  })
})

describe('a plan file', () => {
  it('keeps the permissions that its owner gave it', async () => {
    const { store, id, path } = await planWithThreeChanges()
    chmodSync(path, 0o600)
    await store.change(id, retitle('Private'))
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('that cannot be read at all leaves the list of the others as it is', async () => {
    const { folder, store, id } = await planWithThreeChanges()
    symlinkSync('loop.json', join(folder, 'loop.json'))
    const listed = await store.list()
    expect(listed.map((one) => [one.id, 'plan' in one])).toEqual([
      ['loop', false],
      [id, true],
    ])
  })
})
