// Run in a process of its own, for the time zone of a process is set when it starts.
import { catalogue, openExample } from '../make-plan.ts'
import { EXPORTERS } from '../../src/exports/exporters.ts'
import { slidesFor } from '../../src/domain/slides/slides-for.ts'
import { OPTIONS } from './options.ts'

// Pictures are drawn by another process, which is held to this by a test of its own.
const draw = () => Promise.resolve({ ok: false, why: 'not-yet' } as const)
const drawSlides = () => Promise.resolve('not-yet' as const)

for (const id of catalogue.examples.keys())
  for (const { format, render } of EXPORTERS.values()) {
    const opened = openExample(id)
    const planSlides = () => Promise.resolve(slidesFor(opened))
    const made = await render(opened, {
      ...OPTIONS,
      draw,
      drawSlides,
      drawPixels: draw,
      planSlides,
    })
    if (!made.ok) continue
    const digest = OPTIONS.digest(Buffer.from(made.value).toString('base64'))
    process.stdout.write(`${id} ${format} ${digest}\n`)
  }
