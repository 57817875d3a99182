import { at, type Maker, type Numbers } from './random-picks.ts'

const tokenHash = (...numbers: number[]): string =>
  numbers
    .map((n) => n.toString(16))
    .join('f')
    .padStart(64, '0')
    .slice(-64)

const filter = ([, a, b]: Numbers) => ({
  dates: at(['law', 'law-and-guidance', 'all'], a),
  done: b % 2 === 0,
  reminders: at([[], [7], [28, 7]], b),
  alarms: at([[], [14, 1]], a),
})

/** Makers of every action on the addresses that calendars fetch. */
export const FEED_MAKERS: readonly Maker[] = [
  (_, numbers) => ({
    action: 'create-feed',
    id: `feed-${numbers[1] % 4}`,
    name: `Feed ${numbers[2]}`,
    filter: filter(numbers),
    tokenHash: tokenHash(...numbers),
  }),
  (plan, numbers) => ({
    action: 'change-feed',
    id: at(plan.feeds, numbers[1])?.id ?? 'none',
    change: { filter: filter(numbers) },
  }),
  (plan, numbers) => ({
    action: 'rotate-feed',
    id: at(plan.feeds, numbers[1])?.id ?? 'none',
    tokenHash: tokenHash(...numbers, 1),
  }),
  (plan, [, a]) => ({ action: 'revoke-feed', id: at(plan.feeds, a)?.id ?? 'none' }),
]
