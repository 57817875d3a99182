import { existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { lock } from 'proper-lockfile'
import type { JournalEntry } from '../domain/journal.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import { PlanId } from '../domain/text.ts'
import { fileProblem, isMissing } from './file-problem.ts'
import { appendEntry, journalEntries } from './journal-file.ts'
import { readPlanFile, writePlanFile } from './plan-file.ts'
import type { Store, StoredPlan, Written } from './store.ts'

/** Is this a path to a file rather than the id of a plan? */
const isPath = (ref: string): boolean => /[/\\]/.test(ref) || ref.endsWith('.json')

const journalOf = (path: string): string => path.replace(/(\.json)?$/, '.journal.jsonl')

/** Waits up to some seconds for the writer before; a lock left by a crash goes stale in ten. */
const LOCKING = {
  realpath: false,
  stale: 10_000,
  retries: { retries: 60, minTimeout: 20, maxTimeout: 250, factor: 1.3 },
}

async function underLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const release = await lock(path, LOCKING)
  try {
    return await work()
  } finally {
    await release()
  }
}

async function write(path: string, { plan, entry }: Written): Promise<Plan> {
  await appendEntry(journalOf(path), entry)
  await writePlanFile(path, plan)
  return plan
}

/** The store on a folder of plain files: `ID.json` for each plan, `ID.journal.jsonl` beside it. */
export function createJsonStore(folder: string): Store {
  const pathOf = (ref: string): string | null => {
    if (isPath(ref)) return resolve(ref)
    return PlanId.safeParse(ref).success ? join(folder, `${ref}.json`) : null
  }

  const readStored = async (name: string): Promise<StoredPlan> => {
    const id = basename(name, '.json')
    const path = join(folder, name)
    const read = (await readPlanFile(path)) ?? refuse('This file has just been removed.')
    if (!read.ok) return { id, path, problems: read.problems }
    return read.value.id === id
      ? { id, path, plan: read.value }
      : {
          id,
          path,
          ...refuse(`The file is named ${name} and holds the plan “${read.value.id}”.`, 'id'),
        }
  }

  const list = async (): Promise<StoredPlan[]> => {
    let names: string[]
    try {
      names = await readdir(folder)
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
    return Promise.all(names.filter((name) => name.endsWith('.json')).toSorted().map(readStored))
  }

  const create = async (plan: Plan, entry: JournalEntry): Promise<Result<Plan>> => {
    const path = join(folder, `${plan.id}.json`)
    try {
      await mkdir(folder, { recursive: true })
      return await underLock(path, async () =>
        existsSync(path)
          ? refuse(`There is already a plan “${plan.id}” (${path}). Choose another id.`, 'id')
          : accept(await write(path, { plan, entry })),
      )
    } catch (error) {
      return fileProblem(error, path)
    }
  }

  const change: Store['change'] = async (ref, decide) => {
    const path = pathOf(ref)
    if (path === null || !existsSync(path)) return null
    try {
      return await underLock(path, async () => {
        const read = await readPlanFile(path)
        if (!read?.ok) return read
        const decided = decide(read.value)
        return decided.ok ? accept(await write(path, decided.value)) : decided
      })
    } catch (error) {
      return fileProblem(error, path)
    }
  }

  const read = async (ref: string): Promise<Result<Plan> | null> => {
    const path = pathOf(ref)
    return path === null ? null : readPlanFile(path)
  }

  const journal = async (ref: string): Promise<JournalEntry[]> => {
    const path = pathOf(ref)
    const found = path === null ? null : await readPlanFile(path)
    if (path === null || !found?.ok) return []
    const entries = await journalEntries(journalOf(path))
    return entries.filter(({ revision }) => revision <= found.value.revision)
  }

  return { list, read, create, change, journal }
}
