import { putLast } from './put-last.ts'

const MOST = 500

/** Remembers for some minutes what could not be drawn, so that no page waits for it again. */
export function recentFailures<Why extends string>(keepMs: number) {
  const failures = new Map<string, { why: Why; until: number }>()
  return {
    find: (key: string): Why | null => {
      const found = failures.get(key)
      if (found && found.until > performance.now()) return found.why
      failures.delete(key)
      return null
    },
    add: (key: string, why: Why): void =>
      putLast(failures, key, { why, until: performance.now() + keepMs }, MOST),
  }
}
