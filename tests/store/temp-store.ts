import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { JournalEntry } from '../../src/domain/journal.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { accept, type Result } from '../../src/domain/problem.ts'
import { createJsonStore } from '../../src/store/json-store.ts'
import type { Store, Written } from '../../src/store/store.ts'
import { buildPlan } from '../domain/build-plan.ts'

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

export const entryFor = (plan: Plan, said = 'Made the plan', by = 'Tester'): JournalEntry => ({
  plan: plan.id,
  revision: plan.revision,
  at: '2026-11-22T10:00:00.000Z',
  by,
  said,
  action: { action: 'test' },
})

/** What a change of the title comes to. */
export function retitle(title: string, by?: string): (plan: Plan) => Result<Written> {
  return (plan) => {
    const next = { ...plan, title, revision: plan.revision + 1 }
    return accept({ plan: next, entry: entryFor(next, `Called it ${title}`, by) })
  }
}

type Made = { folder: string; store: Store; file: string; journalFile: string }

/** A store with one plan in it, `northshire`. */
export async function storeWithPlan(): Promise<Made> {
  const folder = tempFolder()
  const store = createJsonStore(folder)
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
