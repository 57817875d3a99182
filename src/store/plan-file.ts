import type { Stats } from 'node:fs'
import { Low, type Adapter } from 'lowdb'
import { PLAN_FORMAT, type Plan } from '../domain/plan.ts'
import { refuse, type Result } from '../domain/problem.ts'
import { swapFile } from './atomic-file.ts'
import { fileProblem, isMissing, Overtaken } from './file-problem.ts'
import type { Files } from './files.ts'
import { readBefore, written } from './read-before.ts'

/** Far above any plan; a larger file, a device or a pipe would only stop everything else. */
const LARGEST = 50_000_000

/** Which file this is and in which state: it changes with every write, by whomever. */
const stateOf = ({ ino, size, mtimeMs, ctimeMs }: Stats): string =>
  `${ino} ${size} ${mtimeMs} ${ctimeMs}`

/** The state of a file that is not there. */
export const ABSENT = 'absent'

/** The state of a file that the system did not let us read. */
export const UNREAD = 'unread'

/** The state that a file is in. */
export function stateAt(files: Files, path: string): string {
  try {
    return stateOf(files.stat(path))
  } catch (error) {
    if (isMissing(error)) return ABSENT
    throw error
  }
}

const FIRST_FIELD = /^\uFEFF?\{\s*"format":\s*(\d{1,9})\b/

/** The format that a plan's text is written in: its first field, or wherever somebody put it. */
function formatOf(text: string): number {
  const [, first] = FIRST_FIELD.exec(text) ?? []
  if (first !== undefined) return Number(first)
  const raw = JSON.parse(text.replace(/^\uFEFF/, '')) as { format?: unknown }
  return Number(raw.format)
}

/** A plan's file as it was read: what it holds, and what one must know to write it again. */
export type ReadFile = {
  result: Result<Plan>
  state: string
  /** The whole text, where it is of an older format and will be written in today's. */
  older: { format: number; text: string } | null
}

/**
 * lowdb's adapter for one plan's file. lowdb's own presets keep data in memory under test and
 * check nothing; this one parses what it reads, refuses what is damaged, and replaces the file
 * whole. A file that cannot be read is never written over: `read` says why and `write` needs a
 * plan that was read.
 */
class PlanFileAdapter implements Adapter<ReadFile> {
  readonly #path: string
  readonly #files: Files
  readonly #ready: (() => Promise<void>) | undefined

  constructor(files: Files, path: string, ready?: () => Promise<void>) {
    this.#path = path
    this.#files = files
    this.#ready = ready
  }

  read(): Promise<ReadFile | null> {
    return Promise.resolve(this.#read())
  }

  #read(): ReadFile | null {
    try {
      const found = this.#files.stat(this.#path)
      const state = stateOf(found)
      if (!found.isFile() || found.size > LARGEST) {
        const why = `${this.#path} is no plan: it is not a plain file, or is larger than 50 MB.`
        return { result: refuse(why), state, older: null }
      }
      const text = this.#files.readText(this.#path)
      const result = readBefore(this.#path, text)
      const format = result.ok ? formatOf(text) : PLAN_FORMAT
      return { result, state, older: format < PLAN_FORMAT ? { format, text } : null }
    } catch (error) {
      if (isMissing(error)) return null
      return { result: fileProblem(error, this.#path), state: UNREAD, older: null }
    }
  }

  async write({ result, state }: ReadFile): Promise<void> {
    if (!result.ok) throw new Error(`${this.#path} was not read, so it is not written.`)
    const ready = async (): Promise<void> => {
      await this.#ready?.()
      if (state !== stateAt(this.#files, this.#path)) throw new Overtaken(this.#path)
    }
    const text = `${JSON.stringify(result.value, null, 2)}\n`
    await swapFile(this.#path, text, { files: this.#files, ready })
    written(this.#path, text, result.value)
  }
}

const NOT_THERE: ReadFile = { result: { ok: false, problems: [] }, state: ABSENT, older: null }

/** Reads a plan's file; null if there is none. */
export async function readPlanFile(files: Files, path: string): Promise<ReadFile | null> {
  const db = new Low(new PlanFileAdapter(files, path), NOT_THERE)
  await db.read()
  return db.data === NOT_THERE ? null : db.data
}

type Writing = {
  plan: Plan
  /** The state in which the file was read: if it is in another by now, it is left as it is. */
  state: string
  /** Waited for before the plan becomes visible. */
  ready?: () => Promise<void>
}

/**
 * Puts a plan in the place of its file, whole or not at all. It is visible from then on; a power
 * cut may still bring the old one back until the folder is synced.
 */
export async function writePlanFile(
  files: Files,
  path: string,
  { plan, state, ready }: Writing,
): Promise<void> {
  const data: ReadFile = { result: { ok: true, value: plan }, state, older: null }
  const db = new Low<ReadFile>(new PlanFileAdapter(files, path, ready), data)
  await db.write()
}
