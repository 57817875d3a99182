/** Does something for a subject once nobody has asked for it for so long; the last who asked wins. */
export function settling(ms: number) {
  const timers = new Map<string, NodeJS.Timeout>()
  return {
    after: (subject: string, work: () => void): void => {
      clearTimeout(timers.get(subject))
      const settle = (): void => {
        timers.delete(subject)
        work()
      }
      timers.set(subject, setTimeout(settle, ms).unref())
    },
    stop: (): void => {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}
