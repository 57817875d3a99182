import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formPlan } from './form-plan.ts'

const WRITER = fileURLToPath(new URL('../store/writer.ts', import.meta.url))
const EACH = 10

/** A program of its own, as the command line is, that changes the title so many times. */
const program = (folder: string, name: string): Promise<number | null> =>
  new Promise((done) => {
    const args = [WRITER, folder, 'ours', name, String(EACH)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('exit', (code) => done(code))
  })

/** Somebody at the pages, who adds milestones and looks at the plan again where it moved on. */
async function person({ send, plan }: ReturnType<typeof formPlan>, name: string): Promise<void> {
  for (let n = 0; n < EACH; n += 1)
    for (;;) {
      const revision = String((await plan()).revision)
      const fields = { id: `ms-${name}-${n}`, title: `${name} ${n}`, revision }
      const { status } = await send('/milestones/new', fields)
      if (status === 303) break
      expect(status).toBe(409)
    }
}

describe('people at the pages and programs beside them', () => {
  it('change one plan at once, and none of it is lost', { timeout: 120_000 }, async () => {
    const made = formPlan()
    const people = ['ann', 'bob', 'cat', 'dan']
    const programs = ['Eve', 'Fay', 'Gus', 'Hal']
    const codes = await Promise.all([
      ...programs.map((name) => program(made.folder, name)),
      ...people.map((name) => person(made, name).then(() => 0)),
    ])
    expect(codes).toEqual(Array(8).fill(0))
    const { revision, milestones } = await made.plan()
    expect(revision).toBe(8 * EACH)
    const ids = new Set(milestones.map(({ id }) => id))
    for (const name of people)
      for (let n = 0; n < EACH; n += 1) expect(ids).toContain(`ms-${name}-${n}`)
    const said = new Set((await made.journal()).map((entry) => entry.said))
    for (const name of programs)
      for (let n = 0; n < EACH; n += 1) expect(said).toContain(`Called it ${name} ${n}`)
    expect(await made.deps.shelf.store.verify('ours')).toMatchObject({ value: { ways: [] } })
  })
})
