import { extname } from 'node:path'
import type { Chart } from '../domain/chart.ts'
import { createDrawer } from './drawer.ts'
import { LIMIT_MS } from './drawing-limits.ts'
import type { KeyedJob } from './job-of.ts'
import { keptOrDrawn, notDrawn, type Answer, type Why } from './kept-or-drawn.ts'
import { createPictureCache } from './picture-cache.ts'
import type { Piece } from './picture-line.ts'
import { errorName, type PictureLog } from './picture-log.ts'
import { createPictureQueue } from './picture-queue.ts'
import { settling } from './settling.ts'
import { withTodayLine } from './today-line.ts'
import { within } from './within.ts'

/** A picture, or why there is none: the table beside it tells the same. */
export type Drawn =
  { ok: true; svg: string; width: number; height: number } | { ok: false; why: Why | 'not-yet' }

/** Who asks for a picture. */
export type Asker = {
  /** The plan it is of: plans take turns. */
  subject?: string
  /** Tells when nobody waits any more. */
  signal?: AbortSignal
}

export type Pictures = {
  /** From the cache, or drawn now; waits at most `wait` ms (the drawing goes on: 'not-yet'). */
  picture: (chart: Chart, wait: number, asker?: Asker) => Promise<Drawn>
  /**
   * Draws ahead, once things have been quiet for a moment; the last call for a subject wins. True
   * once all has been tried; false if something was dropped before.
   */
  prepare: (subject: string, charts: () => readonly Chart[]) => Promise<boolean>
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

const SETTLE_MS = 1_000
const IDLE_MS = 60_000
const MOST_WAITING = 100

const BUSY = notDrawn('busy')
const FAILED = notDrawn('failed')

const ENTRY = new URL(`./drawing-process${extname(import.meta.filename)}`, import.meta.url)

const served = (chart: Chart, answer: Answer): Drawn => {
  if (!answer.ok) return answer
  const { svg, width, height } = answer.plain
  const now = chart.kind === 'dates' ? withTodayLine(answer.plain, chart.today) : svg
  return { ok: true, svg: now, width, height }
}

function drawing({ folder, log, ...options }: PicturesOptions) {
  const { entry = ENTRY, idleMs = IDLE_MS, limitMs = LIMIT_MS } = options
  const drawer = createDrawer({ entry, log, idleMs, limitMs })
  return keptOrDrawn({ drawer, cache: createPictureCache({ folder, log }), log })
}

/** Pictures of charts: kept by content, drawn one at a time in a process of their own. */
export function createPictures(options: PicturesOptions): Pictures {
  const { log, settleMs = SETTLE_MS } = options
  const { lookUp, draw, close } = drawing(options)
  const settled = settling(settleMs)
  const queue = createPictureQueue({ limit: MOST_WAITING, dropped: BUSY, failed: FAILED })
  const pieceOf = (keyed: KeyedJob): Piece<Answer> => ({ key: keyed.key, work: () => draw(keyed) })

  async function drawNow(keyed: KeyedJob, wait: number, { subject = '', signal }: Asker) {
    const reader = queue.ask(subject, pieceOf(keyed))
    const waited = await within(wait, reader.answer, signal)
    if (typeof waited === 'object') return waited.answer
    // A page that could wait no longer is loaded again; one that was left is not.
    reader.leave(waited === 'late')
    return 'not-yet'
  }

  async function drawAhead(subject: string, charts: () => readonly Chart[]): Promise<boolean> {
    if (!(await settled.quiet(subject))) return false
    const found = await Promise.all(charts().map(lookUp))
    const keyed = found.filter((one): one is KeyedJob => !('ok' in one))
    return queue.prepare(subject, keyed.map(pieceOf))
  }

  let closing: Promise<void> | null = null
  async function closeAll(): Promise<void> {
    settled.stop()
    await Promise.all([queue.close(FAILED), close()])
  }

  const tell = (error: unknown): void =>
    log({ level: 'warn', message: 'A chart could not be made', detail: errorName(error) })

  return {
    picture: async (chart, wait, asker = {}) => {
      try {
        const found = await lookUp(chart)
        const answer = 'ok' in found ? found : await drawNow(found, wait, asker)
        return answer === 'not-yet' ? { ok: false, why: answer } : served(chart, answer)
      } catch (error) {
        tell(error)
        return { ok: false, why: 'failed' }
      }
    },
    prepare: (subject, charts) =>
      // What can't be charted now can't be later either.
      drawAhead(subject, charts).catch((error: unknown) => (tell(error), true)),
    close: () => (closing ??= closeAll()),
  }
}
