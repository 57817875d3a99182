import { extname } from 'node:path'
import type { BoxChart, Chart } from '../domain/chart.ts'
import type { Undrawn } from '../domain/charts/undrawn.ts'
import { createDrawer } from './drawer.ts'
import { LIMIT_MS, SLIDES_LIMIT_MS } from './drawing-limits.ts'
import { pixelsJobOf, type KeyedJob } from './job-of.ts'
import type { SlidesJob } from './job.ts'
import { keptOrDrawn, notDrawn, type Answer, type Why } from './kept-or-drawn.ts'
import { createPictureCache } from './picture-cache.ts'
import type { DrawnSlides } from './slides/slide-page.ts'
import type { Piece } from './picture-line.ts'
import { errorName, type PictureLog } from './picture-log.ts'
import { createPictureQueue, type PictureQueue } from './picture-queue.ts'
import { settling } from './settling.ts'
import { withTodayLine } from './today-line.ts'
import { within } from './within.ts'

/** A picture, or why there is none: the table beside it tells the same. */
export type Drawn =
  { ok: true; svg: string; width: number; height: number } | { ok: false; why: Why | 'not-yet' }

/** A PNG, or why there is none. */
export type DrawnPixels = { ok: true; png: Uint8Array<ArrayBuffer> } | { ok: false; why: Undrawn }

/** Who asks for a picture. */
export type Asker = {
  /** The plan it is of: plans take turns. */
  subject?: string
  /** Tells when nobody waits any more. */
  signal?: AbortSignal
}

/** What may be drawn ahead: the picture of a chart, or its slides. */
export type Ahead = Chart | SlidesJob

export type Pictures = {
  /** From the cache, or drawn now; waits at most `wait` ms (the drawing goes on: 'not-yet'). */
  picture: (chart: Chart, wait: number, asker?: Asker) => Promise<Drawn>
  /** The slides of a chart in the same way, or why there are none. */
  slides: (chart: BoxChart, wait: number, asker?: Asker) => Promise<DrawnSlides>
  /** A picture as a PNG, made now. */
  pixels: (svg: string, wait: number, asker?: Asker) => Promise<DrawnPixels>
  /**
   * Draws ahead, once things have been quiet for a moment; the last call for a subject wins. True
   * once all has been tried; false if something was dropped before.
   */
  prepare: (subject: string, wanted: () => readonly Ahead[]) => Promise<boolean>
  /** Ends the drawing process. Whoever still waits gets 'failed'. */
  close: () => Promise<void>
}

export type PicturesOptions = {
  /** Where pictures are kept; null keeps them in memory only. */
  folder: string | null
  log: PictureLog
  /** How long a subject must be quiet before its pictures are drawn ahead. */
  settleMs?: number
  /** How long the drawing process stays with nothing to draw. */
  idleMs?: number
  /** How long one drawing may take. */
  limitMs?: number
  /** How long the slides of one chart may take. */
  slidesLimitMs?: number
  /** Another drawing process. */
  entry?: URL
}

const SETTLE_MS = 1_000
const IDLE_MS = 60_000
const MOST_WAITING = 100

const BUSY = notDrawn('busy')
const FAILED = { ok: false, why: 'failed' } as const
const NOT_YET = { ok: false, why: 'not-yet' } as const

/** An answer, or that it is not there in time. */
type Waited = Answer | typeof NOT_YET

const ENTRY = new URL(`./drawing-process${extname(import.meta.filename)}`, import.meta.url)

/** What is kept under the key of slides, and is none, was put there by a stranger. */
const servedSlides = (answer: Waited): DrawnSlides => {
  if (!answer.ok) return answer.why
  return 'svg' in answer.made || 'png' in answer.made ? FAILED.why : answer.made
}

const servedPixels = (answer: Waited): DrawnPixels => {
  if (!answer.ok) return answer
  const { made } = answer
  return 'png' in made ? { ok: true, png: new Uint8Array(Buffer.from(made.png, 'base64')) } : FAILED
}

const served = (chart: Chart, answer: Waited): Drawn => {
  if (!answer.ok) return answer
  const { made } = answer
  if (!('svg' in made)) return FAILED
  const { svg, width, height } = made
  const now = chart.kind === 'dates' ? withTodayLine(made, chart.today) : svg
  return { ok: true, svg: now, width, height }
}

function drawing({ folder, log, ...options }: PicturesOptions) {
  const { entry = ENTRY, idleMs = IDLE_MS, limitMs = LIMIT_MS } = options
  const { slidesLimitMs = Math.max(limitMs, SLIDES_LIMIT_MS) } = options
  const drawer = createDrawer({ entry, log, idleMs, limitMs, slidesLimitMs })
  return keptOrDrawn({ drawer, cache: createPictureCache({ folder, log }), log })
}

type Drawing = ReturnType<typeof drawing>
type Queue = PictureQueue<Answer>

const pieceOf = (keyed: KeyedJob, { draw }: Drawing): Piece<Answer> => ({
  key: keyed.key,
  work: () => draw(keyed),
})

/** A chart that cannot be made into a job. */
const teller =
  (log: PictureLog) =>
  (error: unknown): void =>
    log({ level: 'warn', message: 'A chart could not be made', detail: errorName(error) })

/** Answers whoever waits: with what is known, or with what the queue comes to in time. */
function answering(made: Drawing, queue: Queue, log: PictureLog) {
  const tell = teller(log)

  async function drawNow(keyed: KeyedJob, wait: number, { subject = '', signal }: Asker) {
    const reader = queue.ask(subject, pieceOf(keyed, made))
    const waited = await within(wait, reader.answer, signal)
    if (typeof waited === 'object') return waited.answer
    // A page that could wait no longer is loaded again; one that was left is not.
    reader.leave(waited === 'late')
    return NOT_YET
  }

  return async (look: () => Promise<Answer | KeyedJob>, wait: number, asker: Asker = {}) => {
    try {
      const found = await look()
      return 'ok' in found ? found : await drawNow(found, wait, asker)
    } catch (error) {
      tell(error)
      return FAILED
    }
  }
}

/** Draws ahead what nobody waits for yet. */
function preparing(made: Drawing, queue: Queue, settled: ReturnType<typeof settling>) {
  const lookUp = (one: Ahead) =>
    'slides' in one ? made.lookUpSlides(one.slides) : made.lookUp(one)
  return async (subject: string, wanted: () => readonly Ahead[]): Promise<boolean> => {
    if (!(await settled.quiet(subject))) return false
    const found = await Promise.all(wanted().map(lookUp))
    const keyed = found.filter((one): one is KeyedJob => !('ok' in one))
    return queue.prepare(
      subject,
      keyed.map((one) => pieceOf(one, made)),
    )
  }
}

/** Pictures of charts: kept by content, drawn one at a time in a process of their own. */
export function createPictures(options: PicturesOptions): Pictures {
  const { log, settleMs = SETTLE_MS } = options
  const made = drawing(options)
  const settled = settling(settleMs)
  const queue: Queue = createPictureQueue({ limit: MOST_WAITING, dropped: BUSY, failed: FAILED })
  const answer = answering(made, queue, log)
  const drawAhead = preparing(made, queue, settled)
  const tell = teller(log)

  let closing: Promise<void> | null = null
  async function closeAll(): Promise<void> {
    settled.stop()
    await Promise.all([queue.close(FAILED), made.close()])
  }

  return {
    picture: async (chart, wait, asker) =>
      served(chart, await answer(() => made.lookUp(chart), wait, asker)),
    slides: async (chart, wait, asker) =>
      servedSlides(await answer(() => made.lookUpSlides(chart), wait, asker)),
    pixels: async (svg, wait, asker) =>
      servedPixels(await answer(() => Promise.resolve(pixelsJobOf(svg)), wait, asker)),
    prepare: (subject, wanted) =>
      // What can't be charted now can't be later either.
      drawAhead(subject, wanted).catch((error: unknown) => (tell(error), true)),
    close: () => (closing ??= closeAll()),
  }
}
