import { createJsonStore } from '../../src/store/json-store.ts'
import { accept } from '../../src/domain/problem.ts'

// A program of its own that changes one plan several times: node writer.ts FOLDER PLAN NAME COUNT
const [folder = '', id = '', name = '', count = '0'] = process.argv.slice(2)
const store = createJsonStore(folder)
let accepted = 0

for (let n = 0; n < Number(count); n += 1) {
  const changed = await store.change(id, (plan) => {
    const next = { ...plan, title: `${name} ${n}`, revision: plan.revision + 1 }
    const said = `Called it ${next.title}`
    const at = '2026-11-22T10:00:00.000Z'
    const action = { action: 'test' }
    return accept({
      plan: next,
      entry: { plan: plan.id, revision: next.revision, at, by: name, said, action },
    })
  })
  if (changed?.ok) accepted += 1
}

process.exitCode = accepted === Number(count) ? 0 : 1
