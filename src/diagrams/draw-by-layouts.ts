import type { Drawer } from './drawer.ts'
import type { Outcome } from './drawing-child.ts'
import type { KeyedJob } from './job-of.ts'
import type { Layout } from './job.ts'
import { shortKey, type PictureLog } from './picture-log.ts'

const MAY_DO_BETTER: readonly string[] = ['threw', 'died', 'too-long']

/** Whether another layout may do better: not where there is no process to draw. */
const triesNext = (outcome: Outcome): boolean => !outcome.ok && MAY_DO_BETTER.includes(outcome.why)

const SAID = {
  picture: { done: 'A picture was drawn', failed: 'A picture could not be drawn' },
  slides: { done: 'Slides were made', failed: 'Slides could not be made' },
  pixels: { done: 'A PNG was made', failed: 'A PNG could not be made' },
}

function saidOf({ job }: KeyedJob) {
  if ('slides' in job) return SAID.slides
  return 'pixels' in job ? SAID.pixels : SAID.picture
}

async function drawBy(layout: Layout, drawer: Drawer, keyed: KeyedJob, log: PictureLog) {
  const { key, job } = keyed
  const said = saidOf(keyed)
  const from = performance.now()
  const outcome = await drawer.draw({ ...job, layout })
  const line = { key: shortKey(key), layout, ms: Math.round(performance.now() - from) }
  if (outcome.ok) log({ level: 'info', message: said.done, ...line })
  else if (outcome.why !== 'closed') {
    const detail = `${outcome.why}: ${outcome.detail}`
    log({ level: 'warn', message: said.failed, ...line, detail })
  }
  return outcome
}

/** As `drawBy`, once more if the process died: anyone may have ended it, and only twice is a sign. */
async function drawTwiceBy(layout: Layout, drawer: Drawer, keyed: KeyedJob, log: PictureLog) {
  const outcome = await drawBy(layout, drawer, keyed, log)
  const died = !outcome.ok && outcome.why === 'died'
  return died ? drawBy(layout, drawer, keyed, log) : outcome
}

/** Draws by one layout after the other until one does it; each failure is told. */
export async function drawByLayouts(
  drawer: Drawer,
  keyed: KeyedJob,
  log: PictureLog,
): Promise<Outcome> {
  const [first, ...others] = keyed.layouts
  let outcome = await drawTwiceBy(first, drawer, keyed, log)
  for (const layout of others)
    if (triesNext(outcome)) outcome = await drawTwiceBy(layout, drawer, keyed, log)
  return outcome
}
