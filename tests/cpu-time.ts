/**
 * Milliseconds of work by this process: what guards a pattern that would run away must not rest on
 * how busy the machine is.
 */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
