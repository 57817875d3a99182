import { setImmediate } from 'node:timers/promises'
import { diskFiles, type Files } from '../../src/store/files.ts'

/** What a disk does to us: one call fails, or that one and all after it. */
export type Failing = { at: number; code: string; goesOn: boolean }

const failure = (code: string, name: string): Error =>
  Object.assign(new Error(`${code}: ${name}`), { code })

/** A write that fails has written some of it. */
function tear(name: string, args: readonly unknown[]): void {
  const [file, bytes, from] = args as [number, Buffer, number]
  if (name === 'write') diskFiles.write(file, bytes.subarray(0, bytes.length / 2), from)
}

type FailingFiles = {
  files: Files
  /** The calls that were made. */
  calls: string[]
  /** Lets calls fail, counted from now; what is still under way ends first. */
  fail: (how: Failing) => Promise<void>
}

/** The disk itself, of which any call can be let fail. */
export function failingFiles(): FailingFiles {
  const calls: string[] = []
  let opened = 0
  let failing: Failing | null = null
  const call =
    (name: string, work: (...args: never[]) => unknown) =>
    (...args: never[]): unknown => {
      calls.push(name)
      const n = calls.length - 1
      const isAt = failing && (failing.goesOn ? n >= failing.at : n === failing.at)
      if (name === 'close') opened -= 1
      if (!failing || !isAt) {
        const done = work(...args)
        if (name === 'open') opened += 1
        return done
      }
      if (n === failing.at) tear(name, args)
      // What is open is closed, whatever the system says of it.
      if (name === 'close') work(...args)
      const error = failure(failing.code, name)
      if (name === 'sync') return Promise.reject(error)
      throw error
    }
  const files = Object.fromEntries(
    Object.entries(diskFiles).map(([name, work]) => [name, call(name, work as () => unknown)]),
  ) as unknown as Files
  const fail = async (how: Failing): Promise<void> => {
    while (opened > 0) await setImmediate()
    calls.length = 0
    failing = how
  }
  return { files, calls, fail }
}
