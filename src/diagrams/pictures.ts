import { extname } from 'node:path'
import type { Chart } from '../domain/chart.ts'
import { drawByLayouts } from './draw-by-layouts.ts'
import { createDrawer } from './drawer.ts'
import { jobOf, type KeyedJob } from './job-of.ts'
import type { Plain } from './job.ts'
import { createPictureCache } from './picture-cache.ts'
import { errorName, type PictureLog } from './picture-log.ts'
import { createPictureQueue, type Piece } from './picture-queue.ts'
import { recentFailures } from './recent-failures.ts'
import { isLongSource, refusal } from './refusal.ts'
import { settling } from './settling.ts'
import { withTodayLine } from './today-line.ts'
import { within } from './within.ts'

/** A picture, or why there is none: the table beside it tells the same. */
export type Drawn =
  | { ok: true; svg: string; width: number; height: number }
  | { ok: false; why: 'not-yet' | 'too-long' | 'too-large' | 'failed' | 'nothing' }

export type Pictures = {
  /** From the cache, or drawn now; waits at most `wait` ms (the drawing goes on: 'not-yet'). */
  picture: (chart: Chart, wait: number) => Promise<Drawn>
  /** Draws ahead, once things have been quiet for a moment; the last call for a subject wins. */
  prepare: (subject: string, charts: () => readonly Chart[]) => void
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
  /** Another drawing process. */
  entry?: URL
}

type Why = Extract<Drawn, { ok: false }>['why']
type Answer = { ok: true; plain: Plain } | { ok: false; why: Why }

const SETTLE_MS = 1_000
const IDLE_MS = 60_000
const LIMIT_MS = 10_000
const FAILURES_MS = 5 * 60_000
const MOST_WAITING = 100

const ENTRY = new URL(`./drawing-process${extname(import.meta.filename)}`, import.meta.url)

const notDrawn = (why: Why): Answer => ({ ok: false, why })

const served = (chart: Chart, answer: Answer): Drawn => {
  if (!answer.ok) return answer
  const { svg, width, height } = answer.plain
  const now = chart.kind === 'dates' ? withTodayLine(answer.plain, chart.today) : svg
  return { ok: true, svg: now, width, height }
}

/** Draws what is not kept; keeps what was drawn, and for a while what could not be. */
function drawing({ folder, log, ...options }: PicturesOptions) {
  const { entry = ENTRY, idleMs = IDLE_MS, limitMs = LIMIT_MS } = options
  const drawer = createDrawer({ entry, log, idleMs, limitMs })
  const cache = createPictureCache({ folder, log })
  const failures = recentFailures<Why>(FAILURES_MS)

  /** The answer, if it is known without drawing; else the job. */
  async function lookUp(chart: Chart): Promise<Answer | KeyedJob> {
    const refused = refusal(chart)
    if (refused) return notDrawn(refused)
    const keyed = jobOf(chart)
    if (isLongSource(keyed.job.source)) return notDrawn('too-large')
    const plain = await cache.find(keyed.key)
    if (plain) return { ok: true, plain }
    const why = failures.find(keyed.key)
    return why ? notDrawn(why) : keyed
  }

  async function draw(keyed: KeyedJob): Promise<Answer> {
    const outcome = await drawByLayouts(drawer, keyed, log)
    if (outcome.ok) {
      cache.keep(keyed.key, outcome.plain)
      return outcome
    }
    const why = outcome.why === 'too-long' ? 'too-long' : 'failed'
    // A process that could not be started says nothing about the picture.
    if (outcome.why !== 'no-start') failures.add(keyed.key, why)
    return notDrawn(why)
  }

  const close = async (): Promise<void> => {
    await drawer.close()
    await cache.close()
  }
  return { lookUp, draw, close }
}

/** Pictures of charts: kept by content, drawn one at a time in a process of their own. */
export function createPictures(options: PicturesOptions): Pictures {
  const { log, settleMs = SETTLE_MS } = options
  const { lookUp, draw, close } = drawing(options)
  const settled = settling(settleMs)
  const queue = createPictureQueue({
    limit: MOST_WAITING,
    dropped: notDrawn('not-yet'),
    failed: notDrawn('failed'),
  })

  async function answerFor(chart: Chart, wait: number): Promise<Answer> {
    const found = await lookUp(chart)
    if ('ok' in found) return found
    return within(
      wait,
      queue.ask(found.key, () => draw(found)),
      notDrawn('not-yet'),
    )
  }

  async function drawAhead(subject: string, charts: () => readonly Chart[]): Promise<void> {
    const found = await Promise.all(charts().map(lookUp))
    const keyed = found.filter((one): one is KeyedJob => !('ok' in one))
    const pieces = keyed.map((one): Piece<Answer> => ({ key: one.key, work: () => draw(one) }))
    queue.prepare(subject, pieces)
  }

  let closing: Promise<void> | null = null
  async function closeAll(): Promise<void> {
    settled.stop()
    await Promise.all([queue.close(notDrawn('failed')), close()])
  }

  const tell = (error: unknown): void =>
    log({ level: 'warn', message: 'A chart could not be made', detail: errorName(error) })

  return {
    picture: async (chart, wait) => {
      try {
        return served(chart, await answerFor(chart, wait))
      } catch (error) {
        tell(error)
        return { ok: false, why: 'failed' }
      }
    },
    prepare: (subject, charts) =>
      settled.after(subject, () => void drawAhead(subject, charts).catch(tell)),
    close: () => (closing ??= closeAll()),
  }
}
