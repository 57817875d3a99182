import type { Stats } from 'node:fs'
import { constants } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { lock } from 'proper-lockfile'
import { codeOf } from './file-problem.ts'
import type { Files } from './files.ts'

type Done<T> = (error: unknown, value?: T) => void

function told<T>(work: () => T, done: Done<T>): void {
  let value: T
  try {
    value = work()
  } catch (error) {
    done(error)
    return
  }
  done(null, value)
}

/** The lock asks the file system in the old way, with callbacks. */
const withCallbacks = (files: Files) => ({
  mkdir: (path: string, done: Done<unknown>) => told(() => files.mkdir(path), done),
  rmdir: (path: string, done: Done<void>) => told(() => files.rmdir(path), done),
  stat: (path: string, done: Done<Stats>) => told(() => files.stat(path), done),
  utimes: (path: string, atime: Date, mtime: Date, done: Done<void>) =>
    told(() => files.utimes(path, atime, mtime), done),
})

const callbacks = new WeakMap<Files, ReturnType<typeof withCallbacks>>()

function callbacksOf(files: Files) {
  const made = callbacks.get(files) ?? withCallbacks(files)
  callbacks.set(files, made)
  return made
}

/** A lock left by a crash goes stale in ten seconds; a little longer is waited for it. */
const STALE_MS = 10_000
const PATIENCE_MS = 14_000
const ASK_EVERY_MS = 10

/** After so many writes one after the other, programs that wait for the lock are let in. */
const A_TURN = 16
const LET_IN_MS = 30

const locking = (files: Files) => ({
  realpath: false,
  stale: STALE_MS,
  fs: callbacksOf(files),
  // A computer that slept during a write must not bring the whole program down: the write itself
  // looks whether the files are still as they were.
  onCompromised: () => undefined,
})

/** Waits for the writer before, and for nobody else: a full disk says so at once. */
async function acquire(files: Files, path: string, patience: number): Promise<() => Promise<void>> {
  for (let waited = 0; ; waited += ASK_EVERY_MS) {
    try {
      return await lock(path, locking(files))
    } catch (error) {
      if (codeOf(error) !== 'ELOCKED' || waited >= patience) throw error
    }
    await wait(ASK_EVERY_MS)
  }
}

type Locking = { files: Files; patience: number }

async function locked<T>(
  { files, patience }: Locking,
  path: string,
  work: () => Promise<T>,
): Promise<T> {
  files.access(dirname(path), constants.W_OK)
  const release = await acquire(files, path, patience)
  try {
    return await work()
  } finally {
    // The change is made or not, whatever becomes of its lock, which goes stale by itself.
    await release().catch(() => undefined)
  }
}

type UnderWay = { settled: Promise<unknown>; turn: number }

/** The last write under way to each file in this process, and how many came right before it. */
const underWay = new Map<string, UnderWay>()

/**
 * One write after another within this process, so that only processes compete for the lock. A busy
 * one lets the others in from time to time.
 */
export async function underLock<T>(
  files: Files,
  path: string,
  work: () => Promise<T>,
  { patience = PATIENCE_MS } = {},
): Promise<T> {
  const before = underWay.get(path)
  const turn = before ? before.turn + 1 : 0
  const run = async (): Promise<T> => {
    await before?.settled
    if (turn > 0 && turn % A_TURN === 0) await wait(LET_IN_MS)
    return locked({ files, patience }, path, work)
  }
  const mine = run()
  const settled = mine.catch(() => undefined)
  underWay.set(path, { settled, turn })
  try {
    return await mine
  } finally {
    if (underWay.get(path)?.settled === settled) underWay.delete(path)
  }
}
