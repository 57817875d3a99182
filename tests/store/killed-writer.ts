import { spawn } from 'node:child_process'
import { existsSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url))

/**
 * Starts a program that changes a plan without end, kills it so many milliseconds after its first
 * change was accepted, and gives what it was told of: each of these must be kept.
 */
export function killWriter(folder: string, name: string, afterMs: number): Promise<string[]> {
  const args = [WRITER, folder, 'northshire', name, '1000000']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    if (told === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
    told += text
  })
  return new Promise((done) => {
    child.on('close', () => {
      const lock = join(folder, 'northshire.json.lock')
      // It would go stale in ten seconds.
      if (existsSync(lock)) utimesSync(lock, new Date(0), new Date(0))
      // A last line cut short was not told whole.
      done(told.split('\n').slice(0, -1))
    })
  })
}
