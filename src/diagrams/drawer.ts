import { startDrawing, type DrawingChild, type Outcome } from './drawing-child.ts'
import { START_MS } from './drawing-limits.ts'
import type { AnyJob } from './job.ts'
import { errorName, type PictureLog } from './picture-log.ts'

export type DrawerOptions = {
  /** The program of the drawing process. */
  entry: URL
  log: PictureLog
  /** How long it stays with nothing to draw. */
  idleMs: number
  /** How long one drawing may take in a process that is ready. */
  limitMs: number
  /** The same for the slides of one chart. */
  slidesLimitMs?: number
  /** How long it may take to be ready. */
  startMs?: number
  /** After how many drawings a new process takes over, whatever the old one has piled up. */
  jobsEach?: number
}

/** Draws in a process of its own, which is started when needed and ended when idle or stuck. */
export type Drawer = {
  /** Ask for one at a time. Never rejects. */
  draw: (job: AnyJob) => Promise<Outcome>
  close: () => Promise<void>
}

const JOBS_EACH = 500
const REST_MS = 1_000
const LONGEST_REST_MS = 60_000

/** Rests after a failed start, twice as long each time, so that what can't start does not spin. */
function startRest() {
  let failed = 0
  let timer: NodeJS.Timeout | null = null
  return {
    isOn: () => timer !== null,
    begin: () => {
      const ms = Math.min(REST_MS * 2 ** failed++, LONGEST_REST_MS)
      timer = setTimeout(() => (timer = null), ms).unref()
    },
    started: () => (failed = 0),
    stop: () => clearTimeout(timer ?? undefined),
  }
}

/** Of use for the next job: it drew, or said in good order that it could not. */
const isSound = (outcome: Outcome): boolean => outcome.ok || outcome.why === 'threw'

/** A process that is ready, or why there is none. */
async function startReady(entry: URL, startMs: number, begun: (child: DrawingChild) => void) {
  try {
    const child = startDrawing(entry, startMs)
    begun(child)
    return (await child.ready) ?? child
  } catch (error) {
    return errorName(error)
  }
}

/** The one process there is at a time, if any. */
function processKeeper({ entry, log, startMs = START_MS }: DrawerOptions) {
  const rest = startRest()
  const open = new AbortController()
  let child: DrawingChild | null = null

  const drop = (): void => {
    child?.kill()
    child = null
  }

  /** The process that is there, or a new one; else why there is none. */
  async function get(): Promise<DrawingChild | string> {
    if (child && !child.isGone()) return child
    if (rest.isOn()) return 'resting after a failed start'
    const started = await startReady(entry, startMs, (begun) => (child = begun))
    if (typeof started !== 'string') rest.started()
    else if (!open.signal.aborted) {
      drop()
      rest.begin()
      log({ level: 'warn', message: 'The drawing process could not be started', detail: started })
    }
    return started
  }

  return {
    get,
    drop,
    isClosed: (): boolean => open.signal.aborted,
    close: async (): Promise<void> => {
      open.abort()
      rest.stop()
      const last = child
      drop()
      await last?.gone()
    },
  }
}

const CLOSED: Outcome = { ok: false, why: 'closed', detail: '' }

export function createDrawer(options: DrawerOptions): Drawer {
  const { idleMs, limitMs, slidesLimitMs = limitMs, jobsEach = JOBS_EACH } = options
  const keeper = processKeeper(options)
  let idle: NodeJS.Timeout | undefined

  async function draw(job: AnyJob): Promise<Outcome> {
    clearTimeout(idle)
    const child = await keeper.get()
    if (typeof child === 'string') return { ok: false, why: 'no-start', detail: child }
    const outcome = await child.draw(job, 'slides' in job ? slidesLimitMs : limitMs)
    if (!isSound(outcome) || child.jobs() >= jobsEach) keeper.drop()
    else if (!keeper.isClosed()) idle = setTimeout(keeper.drop, idleMs).unref()
    return outcome
  }

  return {
    draw: async (job) => {
      if (keeper.isClosed()) return CLOSED
      const outcome = await draw(job)
      return keeper.isClosed() && !outcome.ok ? CLOSED : outcome
    },
    close: async () => {
      clearTimeout(idle)
      await keeper.close()
    },
  }
}
