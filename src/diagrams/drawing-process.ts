// The process that pictures are drawn in, started and ended by drawing-child.ts. It has a zone of
// its own (UTC), a bound on its memory, and can be killed when it is stuck.
import { draw } from './draw.ts'
import type { DrawingAsked, DrawingSaid } from './drawing-message.ts'
import { endWithParent } from './end-with-parent.ts'
import type { Job } from './job.ts'

/** Where an error came from, without its message: Mermaid's quote the text of the plan. */
function whereFrom(error: unknown): string {
  if (!(error instanceof Error)) return 'not an Error'
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line))
  return [error.name, ...frames.slice(0, 3).map((frame) => frame.trim())].join(' ')
}

/** Two boxes and a line, which nobody sees. */
const FIRST: Job = {
  source: 'flowchart BT\n  n1["a"]\n  n2["b"]\n  n2 l1@-->|"c"| n1',
  layout: 'elk',
  title: 'a',
  description: 'b',
  marks: null,
  prefix: 'p',
}

const say = (said: DrawingSaid): void => void process.send?.(said)

async function answer(id: number, job: DrawingAsked['job']): Promise<DrawingSaid> {
  if ('source' in job) return { id, plain: await draw(job) }
  // What few ask for is loaded when it is asked for.
  if ('slides' in job) {
    const { slidesOf } = await import('./slides/slides-of.ts')
    return { id, slides: await slidesOf(job.slides) }
  }
  const { pixelsOf } = await import('./pixels.ts')
  return { id, png: await pixelsOf(job.pixels) }
}

endWithParent()
process.on('message', ({ id, job }: DrawingAsked) => {
  answer(id, job).then(say, (error: unknown) => say({ id, error: whereFrom(error) }))
})
// The first picture loads Mermaid and its layouts, which can take seconds on a slow machine: done
// before it says that it is ready, so that no plan's picture is timed out by it.
void draw(FIRST)
  .catch(() => undefined)
  .then(() => say({ ready: true }))
