// Changes a plan without end and says which changes were accepted, until it is killed:
// node store-writer.mjs FOLDER PLAN NAME
import { writeSync } from 'node:fs'

const dist = new URL('../../dist/', import.meta.url)
const { createJsonStore } = await import(new URL('src/store/json-store.js', dist))
const { differences } = await import(new URL('src/domain/differences.js', dist))
const [folder, id, name] = process.argv.slice(2)
const store = createJsonStore(folder)

for (let n = 0; ; n += 1) {
  const said = `${name} ${n}`
  const changed = await store.change(id, (plan) => {
    const at = new Date().toISOString()
    const next = { ...plan, title: said, revision: plan.revision + 1, changedAt: at }
    const head = { plan: id, revision: next.revision, at, by: 'bench', said }
    const entry = { ...head, action: { action: 'bench' }, differences: differences(plan, next) }
    return { ok: true, value: { plan: next, entry } }
  })
  if (changed?.ok) writeSync(1, `${said}\n`)
}
