import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toLine } from '../../src/store/journal-line.ts'
import { buildPlan } from '../domain/build-plan.ts'
import { changeTo, entryFor } from './retitle.ts'

/** A plan with so many changes in its folder, as the store would have written them one by one. */
export function longJournal(folder: string, changes: number) {
  const plan = buildPlan()
  let now = plan
  const first = toLine(entryFor(plan), null)
  const lines = [first.line]
  let { chain } = first
  for (let n = 1; n <= changes; n += 1) {
    const title = `Title ${n}`
    const { plan: next, entry } = changeTo(now, { title }, `Called it ${title}`)
    const written = toLine(entry, chain)
    lines.push(written.line)
    chain = written.chain
    now = next
  }
  writeFileSync(join(folder, `${plan.id}.json`), `${JSON.stringify(now, null, 2)}\n`)
  writeFileSync(join(folder, `${plan.id}.journal.jsonl`), `${lines.join('\n')}\n`)
  return { folder, plan, changes }
}
