import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isRunning, until } from './odd-job.ts'

const PARENT = fileURLToPath(new URL('fixtures/drawing-parent.ts', import.meta.url))

/** A program that has drawn something, and the number of its drawing process. */
async function parent(how: 'stays' | 'stuck' | 'ends' | 'ahead') {
  const program = spawn(process.execPath, [PARENT, how], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = (await once(program.stdout, 'data')) as [Buffer]
  const drawing = Number(said.toString())
  expect(drawing).toBeGreaterThan(1)
  return { program, drawing }
}

describe('a program that draws', () => {
  it.each(['ends', 'ahead'] as const)('and %s is not kept alive by it', async (how) => {
    const { program, drawing } = await parent(how)
    const [code] = (await once(program, 'exit')) as [number]
    expect(code).toBe(0)
    expect(await until(() => !isRunning(drawing))).toBe(true)
  })

  it.each([
    ['waits', 'stays'],
    ['is stuck', 'stuck'],
  ] as const)('is killed: its drawing process, which %s, goes too', async (_does, how) => {
    const { program, drawing } = await parent(how)
    expect(isRunning(drawing)).toBe(true)
    program.kill('SIGKILL')
    await once(program, 'exit')
    expect(await until(() => !isRunning(drawing))).toBe(true)
  })
})
