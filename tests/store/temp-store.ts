import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Result } from '../../src/domain/problem.ts'
import type { Files } from '../../src/store/files.ts'
import { createJsonStore } from '../../src/store/json-store.ts'
import type { Store } from '../../src/store/store.ts'
import { buildPlan } from '../domain/build-plan.ts'
import { entryFor } from './retitle.ts'

export { entryFor, retitle } from './retitle.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A real folder, gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  folders.push(folder)
  return folder
}

type Made = { folder: string; store: Store; file: string; journalFile: string }

/** A store with one plan in it, `northshire`. */
export async function storeWithPlan(files?: Files): Promise<Made> {
  const folder = tempFolder()
  const store = createJsonStore(folder, files ? { files } : {})
  const plan = buildPlan()
  const created = await store.create(plan, entryFor(plan))
  if (!created.ok) throw new Error(created.problems.map(({ message }) => message).join(' '))
  return {
    folder,
    store,
    file: join(folder, 'northshire.json'),
    journalFile: join(folder, 'northshire.journal.jsonl'),
  }
}

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T> | null): T {
  if (!result?.ok) throw new Error(JSON.stringify(result))
  return result.value
}

/** The sentences of a refusal, together. */
export const refusalOf = (result: Result<unknown> | null): string =>
  result === null || result.ok ? '' : result.problems.map(({ message }) => message).join(' ')

/** Every file of a folder with what it holds. */
export const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
