/** Work that is done one piece at a time: what a reader waits for goes before what is done ahead. */
export type PictureQueue<T> = {
  /** For a reader. The same key is worked on once, however many ask. Never rejects. */
  ask: (key: string, work: () => Promise<T>) => Promise<T>
  /** Ahead of any reader, instead of what still waits for the same subject. */
  prepare: (subject: string, pieces: readonly Piece<T>[]) => void
  /** Nothing more is begun; all that waits is settled with this. Resolves when nothing runs. */
  close: (value: T) => Promise<void>
}

export type Piece<T> = { key: string; work: () => Promise<T> }

type Waiting<T> = Piece<T> & {
  /** Whom it is prepared for; null once a reader has asked for it. */
  subject: string | null
  answer: Promise<T>
  settle: (value: T) => void
}

function waiting<T>(piece: Piece<T>, subject: string | null): Waiting<T> {
  const { promise, resolve } = Promise.withResolvers<T>()
  return { ...piece, subject, answer: promise, settle: resolve }
}

type Options<T> = {
  /** How many may wait: those prepared are dropped first. */
  limit: number
  /** What is dropped gets this, and who asks when all that wait are readers. */
  dropped: T
  /** What a piece of work that throws gets. */
  failed: T
}

/** What waits, readers' before prepared, each in the order it was asked. */
function line<T>({ limit, dropped }: Options<T>) {
  let all: Waiting<T>[] = []
  const drop = (gone: (one: Waiting<T>) => boolean): void => {
    const leaving = all.filter(gone)
    all = all.filter((one) => !leaving.includes(one))
    for (const one of leaving) one.settle(dropped)
  }
  return {
    take: (): Waiting<T> | undefined => {
      const next = all.find(({ subject }) => subject === null) ?? all[0]
      all = all.filter((one) => one !== next)
      return next
    },
    /** False where there is no room. */
    add: (one: Waiting<T>): boolean => {
      const last = all.findLast(({ subject }) => subject !== null)
      if (all.length >= limit && one.subject === null && last) drop((other) => other === last)
      if (all.length >= limit) return false
      all.push(one)
      return true
    },
    find: (key: string) => all.find((one) => one.key === key),
    /** A reader asks for it now: behind other readers, before all that is prepared. */
    raise: (one: Waiting<T>): void => {
      if (one.subject === null) return
      one.subject = null
      all = [...all.filter((other) => other !== one), one]
    },
    drop,
  }
}

export function createPictureQueue<T>(options: Options<T>): PictureQueue<T> {
  const waits = line(options)
  let running: Waiting<T> | null = null
  let closedWith: { value: T } | null = null
  let quiet: (() => void) | null = null

  async function run(): Promise<void> {
    for (let next = waits.take(); next; next = waits.take()) {
      running = next
      const value = await next.work().catch(() => options.failed)
      running = null
      next.settle(closedWith ? closedWith.value : value)
    }
    quiet?.()
  }
  const begin = (): void => {
    if (!running) void run()
  }

  return {
    ask: (key, work) => {
      if (closedWith) return Promise.resolve(closedWith.value)
      if (running?.key === key) return running.answer
      const there = waits.find(key)
      if (there) {
        waits.raise(there)
        return there.answer
      }
      const mine = waiting({ key, work }, null)
      if (!waits.add(mine)) return Promise.resolve(options.dropped)
      begin()
      return mine.answer
    },
    prepare: (subject, pieces) => {
      if (closedWith) return
      waits.drop((one) => one.subject === subject && !pieces.some(({ key }) => key === one.key))
      const isKnown = (key: string): boolean => running?.key === key || Boolean(waits.find(key))
      for (const piece of pieces) if (!isKnown(piece.key)) waits.add(waiting(piece, subject))
      begin()
    },
    close: async (value) => {
      closedWith = { value }
      for (let one = waits.take(); one; one = waits.take()) one.settle(value)
      if (running) await new Promise<void>((resolve) => (quiet = resolve))
    },
  }
}
