// Run in a process of its own, for the time zone of a process is set when it starts.
import { catalogue, openExample } from '../make-plan.ts'
import { EXPORTERS } from '../../src/exports/exporters.ts'
import { OPTIONS } from './options.ts'

// Pictures are drawn by another process, which is held to this by a test of its own.
const draw = () => Promise.resolve({ ok: false, why: 'not-yet' } as const)

for (const id of catalogue.examples.keys())
  for (const { format, render } of EXPORTERS.values()) {
    const made = await render(openExample(id), { ...OPTIONS, draw })
    if (made.ok) process.stdout.write(`${id} ${format} ${OPTIONS.digest(made.value)}\n`)
  }
