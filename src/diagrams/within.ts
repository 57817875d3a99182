const LONGEST_TIMER = 2 ** 31 - 1

/**
 * The answer; or 'late' after `ms`, or 'gone' once the signal says that nobody waits any more. Until
 * then the wait keeps the program alive.
 */
export async function within<T>(
  ms: number,
  answer: Promise<T>,
  signal?: AbortSignal,
): Promise<{ answer: T } | 'late' | 'gone'> {
  const { promise, resolve } = Promise.withResolvers<'late' | 'gone'>()
  const leave = (): void => resolve('gone')
  const timer = setTimeout(() => resolve('late'), Math.min(ms, LONGEST_TIMER))
  signal?.addEventListener('abort', leave)
  if (signal?.aborted) leave()
  try {
    return await Promise.race([answer.then((value) => ({ answer: value })), promise])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', leave)
  }
}
