const LONGEST_TIMER = 2 ** 31 - 1

/** The answer, or `late` after `ms`. Until then the wait keeps the program alive. */
export async function within<T>(ms: number, answer: Promise<T>, late: T): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>()
  const timer = setTimeout(() => resolve(late), Math.min(ms, LONGEST_TIMER))
  try {
    return await Promise.race([answer, promise])
  } finally {
    clearTimeout(timer)
  }
}
