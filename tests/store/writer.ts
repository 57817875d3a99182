import { writeSync } from 'node:fs'
import { createJsonStore } from '../../src/store/json-store.ts'
import { retitle } from './retitle.ts'

// A program of its own that changes one plan several times, and says which changes were accepted:
// node writer.ts FOLDER PLAN NAME COUNT
const [folder = '', id = '', name = '', count = '0'] = process.argv.slice(2)
const store = createJsonStore(folder)
let accepted = 0

for (let n = 0; n < Number(count); n += 1) {
  const changed = await store.change(id, retitle(`${name} ${n}`, name))
  if (!changed?.ok) continue
  accepted += 1
  writeSync(1, `${name} ${n}\n`)
}

process.exitCode = accepted === Number(count) ? 0 : 1
