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
const LONGEST_WAIT_MS = 100

const locking = (files: Files) => ({
  realpath: false,
  stale: STALE_MS,
  fs: callbacksOf(files),
  // A computer that slept during a write must not bring the whole program down: the write itself
  // looks whether the files are still as they were.
  onCompromised: () => undefined,
})

/** Waits for the writer before, and for nobody else: a full disk says so at once. */
async function acquire(files: Files, path: string): Promise<() => Promise<void>> {
  let next = 10
  for (let waited = 0; ; waited += next) {
    try {
      return await lock(path, locking(files))
    } catch (error) {
      if (codeOf(error) !== 'ELOCKED' || waited > PATIENCE_MS) throw error
    }
    next = Math.min(next * 1.3, LONGEST_WAIT_MS)
    await wait(next)
  }
}

async function locked<T>(files: Files, path: string, work: () => Promise<T>): Promise<T> {
  files.access(dirname(path), constants.W_OK)
  const release = await acquire(files, path)
  try {
    return await work()
  } finally {
    // The change is made or not, whatever becomes of its lock, which goes stale by itself.
    await release().catch(() => undefined)
  }
}

/** The last write under way to each file in this process. */
const underWay = new Map<string, Promise<unknown>>()

/** One write after another within this process, so that only processes compete for the lock. */
export async function underLock<T>(files: Files, path: string, work: () => Promise<T>): Promise<T> {
  const before = underWay.get(path) ?? Promise.resolve()
  const mine = before.then(() => locked(files, path, work))
  const settled = mine.catch(() => undefined)
  underWay.set(path, settled)
  try {
    return await mine
  } finally {
    if (underWay.get(path) === settled) underWay.delete(path)
  }
}
