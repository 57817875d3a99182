/** One picture to draw, or anything else that is found under a key. */
export type Piece<T> = { key: string; work: () => Promise<T> }

/** A piece that waits for its turn. */
export type Waiting<T> = Piece<T> & {
  /** Whom it is for: each has its turn. */
  subject: string
  /** How many readers wait for it now. */
  readers: number
  /**
   * Why it is done where no reader waits: it is prepared, or a reader who could not wait looks again
   * soon.
   */
  ahead: 'prepared' | 'looked-for' | null
  answer: Promise<T>
  settle: (value: T) => void
}

/**
 * Of one subject: what readers wait for, and what is done ahead of them. Two that open a
 * presentation at once have room, and its slides beside the pictures of the plan.
 */
const MOST_EACH = 12

/** How many subjects are remembered, by when each last had its turn. */
const REMEMBERED = 200

/** Who has had no turn for longest is next. */
function takingTurns() {
  let served: string[] = []
  return <T>(all: readonly Waiting<T>[]): Waiting<T> | undefined => {
    const rank = ({ subject }: Waiting<T>): number => served.lastIndexOf(subject)
    const next = all.toSorted((a, b) => rank(a) - rank(b))[0]
    if (next)
      served = [...served.filter((one) => one !== next.subject), next.subject].slice(-REMEMBERED)
    return next
  }
}

const isAsked = <T>({ readers }: Waiting<T>): boolean => readers > 0

/**
 * What waits: what readers wait for goes before what is done ahead, and in each the subjects take
 * turns. Of one subject only the newest few stay. What is dropped gets `dropped`.
 */
export function pictureLine<T>(limit: number, dropped: T) {
  const nextOf = takingTurns()
  let all: Waiting<T>[] = []

  const remove = (leaving: readonly Waiting<T>[]): void => {
    all = all.filter((one) => !leaving.includes(one))
    for (const one of leaving) one.settle(dropped)
  }

  /** The newest few of what readers of this subject wait for, and of what is done ahead for it. */
  const keepNewest = (subject: string): void => {
    const own = all.filter((one) => one.subject === subject)
    for (const same of [own.filter(isAsked), own.filter((one) => !isAsked(one))])
      remove(same.slice(0, -MOST_EACH))
  }

  return {
    take: (): Waiting<T> | undefined => {
      const asked = all.filter(isAsked)
      const next = nextOf(asked.length > 0 ? asked : all)
      all = all.filter((one) => one !== next)
      return next
    },
    /** As the newest. False where there is no room; a reader takes that of what is done ahead. */
    put: (one: Waiting<T>): boolean => {
      all = [...all.filter((other) => other !== one), one]
      keepNewest(one.subject)
      if (all.length <= limit) return true
      const last = all.findLast((other) => !isAsked(other))
      remove([last ?? one])
      return (last ?? one) !== one
    },
    find: (key: string) => all.find((one) => one.key === key),
    remove,
    /** What is prepared for this subject, and no reader waits for. */
    preparedFor: (subject: string): Waiting<T>[] =>
      all.filter((one) => one.subject === subject && one.ahead === 'prepared' && !isAsked(one)),
  }
}
