import { fork, type ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { answerTo, isReady, type DrawingAsked } from './drawing-message.ts'
import type { AnyJob, Made } from './job.ts'

/**
 * What was made, or why there is nothing: the drawing threw or took too long, the process ended under it,
 * there was none to draw in, or nobody wants it any more.
 */
export type Outcome =
  | { ok: true; made: Made }
  | { ok: false; why: 'threw' | 'too-long' | 'died' | 'no-start' | 'closed'; detail: string }

type Failure = Extract<Outcome, { ok: false }>

/** One drawing process. Nothing of it keeps this process alive. */
export type DrawingChild = {
  /** Null once it can draw; else why it can't. */
  ready: Promise<string | null>
  /** One job at a time. After anything but a picture or 'threw' the process is of no more use. */
  draw: (job: AnyJob, limitMs: number) => Promise<Outcome>
  /** How many it was given. */
  jobs: () => number
  isGone: () => boolean
  kill: () => void
  /** Waits until it is gone, and keeps this process alive until then. */
  gone: () => Promise<void>
}

/** Enough for the largest picture that is not refused, and for Mermaid with its window. */
const HEAP_MB = 512

const TAIL = 4_000

function forkQuietly(entry: URL): ChildProcess {
  const child = fork(fileURLToPath(entry), [], {
    // No more than it needs: nothing of this process's settings may change a picture.
    env: { TZ: 'UTC' },
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  child.unref()
  child.channel?.unref()
  if (child.stderr instanceof Socket) child.stderr.unref()
  // Without a listener a failed send or kill would end this process.
  child.on('error', () => undefined)
  return child
}

/** The end of what it wrote to its standard error. */
function tailOf(child: ChildProcess): () => string {
  let tail = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    tail = (tail + chunk.toString()).slice(-TAIL)
  })
  return () => tail.trim()
}

/** Lines that can't quote a plan: where it happened and what the engine says of its own end. */
const telling = (tail: string): string =>
  tail
    .split('\n')
    .filter((line) => /^(FATAL ERROR| {4}at |Node\.js v)/.test(line))
    .slice(0, 5)
    .join(' ')

/** Calls `late` after so many milliseconds, unless what is already in the channel comes first. */
function timeLimit(ms: number, late: () => void): () => void {
  const timer = setTimeout(() => setImmediate(late), ms).unref()
  return () => clearTimeout(timer)
}

function readiness(child: ChildProcess, startMs: number, tail: () => string) {
  return new Promise<string | null>((resolve) => {
    const stop = timeLimit(startMs, () => resolve('it was not ready in time'))
    const settle = (why: string | null): void => {
      stop()
      resolve(why)
    }
    child.once('message', (message) => settle(isReady(message) ? null : 'it did not say ready'))
    child.once('close', () => settle(tail() || 'it ended'))
    child.once('error', (error) => settle(error.message))
  })
}

type Asked = { id: number; job: AnyJob; limitMs: number }

function drawIn(child: ChildProcess, { id, job, limitMs }: Asked, tail: () => string) {
  return new Promise<Outcome>((resolve) => {
    const settle = (outcome: Outcome): void => {
      stop()
      child.off('message', hear).off('close', end)
      resolve(outcome)
    }
    const fail = (why: Failure['why'], detail: string): void => settle({ ok: false, why, detail })
    const hear = (message: unknown): void => {
      const answer = answerTo(id, message)
      if (answer === null) fail('died', 'its answer was not one')
      else if ('error' in answer) fail('threw', answer.error)
      else settle({ ok: true, made: answer })
    }
    const end = (code: number | null, signal: string | null): void =>
      fail('died', `${signal ?? `exit ${String(code)}`} ${telling(tail())}`.trim())
    const stop = timeLimit(limitMs, () => fail('too-long', `over ${limitMs} ms`))
    child.on('message', hear).on('close', end)
    child.send({ id, job } satisfies DrawingAsked, (error) => {
      if (error) fail('died', 'its channel is closed')
    })
  })
}

const isGone = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null

/** Starts a drawing process, which has so long to say that it is ready. */
export function startDrawing(entry: URL, startMs: number): DrawingChild {
  const child = forkQuietly(entry)
  const tail = tailOf(child)
  let jobs = 0
  return {
    ready: readiness(child, startMs, tail),
    draw: (job, limitMs) => drawIn(child, { id: ++jobs, job, limitMs }, tail),
    jobs: () => jobs,
    isGone: () => isGone(child),
    kill: () => void child.kill('SIGKILL'),
    gone: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        if (isGone(child)) resolve()
        else child.ref()
      }),
  }
}
