import { pictureLine, type Piece, type Waiting } from './picture-line.ts'

/** A reader of one piece of work. */
export type Reader<T> = {
  /** Never rejects. */
  answer: Promise<T>
  /** Waits no longer: the work is done all the same if `looksAgain`, else only for others. */
  leave: (looksAgain: boolean) => void
}

/** Work that is done one piece at a time: what a reader waits for goes before what is done ahead. */
export type PictureQueue<T> = {
  /** For a reader. The same key is worked on once, however many ask. */
  ask: (subject: string, piece: Piece<T>) => Reader<T>
  /**
   * Ahead of any reader, instead of what was prepared for the same subject. True once all of it is
   * done; false if some was dropped.
   */
  prepare: (subject: string, pieces: readonly Piece<T>[]) => Promise<boolean>
  /** Nothing more is begun; all that waits is settled with this. Resolves when nothing runs. */
  close: (value: T) => Promise<void>
}

type Options<T> = {
  /** How many may wait: those done ahead are dropped first. */
  limit: number
  /** What is dropped gets this, and who asks when all that wait are readers. */
  dropped: T
  /** What a piece of work that throws gets. */
  failed: T
}

function waiting<T>(piece: Piece<T>, subject: string): Waiting<T> {
  const { promise, resolve } = Promise.withResolvers<T>()
  return { ...piece, subject, readers: 0, ahead: null, answer: promise, settle: resolve }
}

/** Does what waits in the line, one piece after the other. */
function worker<T>({ failed }: Options<T>, take: () => Waiting<T> | undefined) {
  let running: Waiting<T> | null = null
  let closedWith: { value: T } | null = null
  let quiet: (() => void) | null = null

  async function run(): Promise<void> {
    for (let next = take(); next; next = take()) {
      running = next
      const value = await next.work().catch(() => failed)
      running = null
      next.settle(closedWith ? closedWith.value : value)
    }
    quiet?.()
  }
  return {
    begin: (): void => {
      if (!running) void run()
    },
    /** What runs under this key. */
    runs: (key: string): Waiting<T> | undefined => (running?.key === key ? running : undefined),
    closed: () => closedWith,
    close: async (value: T): Promise<void> => {
      closedWith = { value }
      for (let one = take(); one; one = take()) one.settle(value)
      if (running) await new Promise<void>((resolve) => (quiet = resolve))
    },
  }
}

/** A reader of this piece, who leaves once. */
function readerOf<T>(
  one: Waiting<T>,
  leave: (one: Waiting<T>, looksAgain: boolean) => void,
): Reader<T> {
  let left = false
  return {
    answer: one.answer,
    leave: (looksAgain) => {
      if (!left) leave(one, looksAgain)
      left = true
    },
  }
}

export function createPictureQueue<T>(options: Options<T>): PictureQueue<T> {
  const line = pictureLine(options.limit, options.dropped)
  const work = worker(options, line.take)
  const isWaiting = (one: Waiting<T>): boolean => line.find(one.key) === one

  function leave(one: Waiting<T>, looksAgain: boolean): void {
    one.readers -= 1
    if (looksAgain) one.ahead ??= 'looked-for'
    if (one.readers > 0 || !isWaiting(one)) return
    if (one.ahead === null) line.remove([one])
    else line.put(one)
  }

  function prepareOne(subject: string, piece: Piece<T>): Promise<T> {
    const there = work.runs(piece.key) ?? line.find(piece.key)
    const one = there ?? waiting(piece, subject)
    one.ahead = 'prepared'
    if (!there) line.put(one)
    return one.answer
  }

  return {
    ask: (subject, piece) => {
      const closed = work.closed()
      if (closed) return { answer: Promise.resolve(closed.value), leave: () => undefined }
      const runs = work.runs(piece.key)
      const one = runs ?? line.find(piece.key) ?? waiting(piece, subject)
      one.readers += 1
      // The first reader to ask for what was there makes it the newest of what readers wait for.
      if (!runs && one.readers === 1) line.put(one)
      work.begin()
      return readerOf(one, leave)
    },
    prepare: async (subject, pieces) => {
      if (work.closed()) return false
      const keys = new Set(pieces.map(({ key }) => key))
      line.remove(line.preparedFor(subject).filter(({ key }) => !keys.has(key)))
      const answers = pieces.map((piece) => prepareOne(subject, piece))
      work.begin()
      const all = await Promise.all(answers)
      return all.every((value) => value !== options.dropped && value !== work.closed()?.value)
    },
    close: work.close,
  }
}
