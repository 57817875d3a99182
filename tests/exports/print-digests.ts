// Run in a process of its own, for the time zone of a process is set when it starts.
import { catalogue, openExample } from '../make-plan.ts'
import { EXPORTERS } from '../../src/exports/exporters.ts'
import { OPTIONS } from './options.ts'

for (const id of catalogue.examples.keys())
  for (const { format, render } of EXPORTERS.values())
    process.stdout.write(`${id} ${format} ${OPTIONS.digest(render(openExample(id), OPTIONS))}\n`)
