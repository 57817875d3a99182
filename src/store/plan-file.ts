import { readFile, stat } from 'node:fs/promises'
import { Low, type Adapter } from 'lowdb'
import type { Plan } from '../domain/plan.ts'
import { refuse, type Result } from '../domain/problem.ts'
import { replaceFile } from './atomic-file.ts'
import { fileProblem, isMissing } from './file-problem.ts'
import { readBefore } from './read-before.ts'

/** Far above any plan; a larger file, a device or a pipe would only stop everything else. */
const LARGEST = 50_000_000

/**
 * lowdb's adapter for one plan's file. lowdb's own presets keep data in memory under test and
 * check nothing; this one parses what it reads, refuses what is damaged, and replaces the file
 * whole. A file that cannot be read is never written over: `read` says why and `write` needs a
 * plan that was read.
 */
class PlanFileAdapter implements Adapter<Result<Plan>> {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  async read(): Promise<Result<Plan> | null> {
    try {
      const found = await stat(this.#path)
      if (!found.isFile() || found.size > LARGEST)
        return refuse(`${this.#path} is no plan: it is not a plain file, or is larger than 50 MB.`)
      return readBefore(this.#path, await readFile(this.#path, 'utf8'))
    } catch (error) {
      return isMissing(error) ? null : fileProblem(error, this.#path)
    }
  }

  async write(data: Result<Plan>): Promise<void> {
    if (!data.ok) throw new Error(`${this.#path} was not read, so it is not written.`)
    await replaceFile(this.#path, `${JSON.stringify(data.value, null, 2)}\n`)
  }
}

const ABSENT: Result<Plan> = { ok: false, problems: [] }

/** Reads a plan's file; null if there is none. */
export async function readPlanFile(path: string): Promise<Result<Plan> | null> {
  const db = new Low(new PlanFileAdapter(path), ABSENT)
  await db.read()
  return db.data === ABSENT ? null : db.data
}

/** Writes a plan's file whole. */
export async function writePlanFile(path: string, plan: Plan): Promise<void> {
  const db = new Low<Result<Plan>>(new PlanFileAdapter(path), { ok: true, value: plan })
  await db.write()
}
