import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Job } from '../../src/diagrams/job.ts'

/** The drawing process that does what a title says. */
export const ODD_PROCESS = new URL('fixtures/odd-process.ts', import.meta.url)

/** A job for it. */
export const oddJob = (title: string): Job => ({
  source: 'flowchart BT',
  layout: 'elk',
  title,
  description: '',
  marks: null,
  prefix: 'p0',
})

/** Which process drew it. */
export const pidIn = (svg: string): number => Number(/<desc>(\d+)/.exec(svg)?.[1])

/** Whoever started this process has seen its end. */
export function isReaped(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}

/** Is there still a process of this number? One that only waits to be reaped is gone. */
export function isRunning(pid: number): boolean {
  const stat = `/proc/${pid}/stat`
  if (isReaped(pid)) return false
  return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'))
}

/** A drawing that begins and does not end until it is told. */
export function gateIn(folder: string) {
  const path = join(folder, 'gate')
  return {
    /** What it does, for the beginning of a title. */
    title: `when ${path}`,
    open: (): void => writeFileSync(path, ''),
    begun: (): Promise<boolean> => until(() => existsSync(`${path}.begun`)),
  }
}

/** Waits until it is so; false if it never is. */
export async function until(so: () => boolean | Promise<boolean>, ms = 15_000): Promise<boolean> {
  for (let waited = 0; waited < ms; waited += 25) {
    if (await so()) return true
    await new Promise((done) => setTimeout(done, 25))
  }
  return so()
}
