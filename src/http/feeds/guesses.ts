/** Nobody mistypes an address of 32 letters so often; a program on a dead address asks less. */
const MOST = 30
const WINDOW_MS = 10 * 60 * 1000
/** So many who guess are remembered; the oldest is forgotten first. */
const MOST_ADDRESSES = 5000

type Guesses = {
  /** Has this address guessed too often? */
  isOver: (address: string, now: number) => boolean
  /** It asked for a calendar that there is not. */
  missed: (address: string, now: number) => void
}

/** Where an address of IPv6 is one of many that the same computer has, all are counted as one. */
const network = (text: string): string => {
  const address = text.slice(0, 60)
  return address.includes(':') && !address.includes('.')
    ? address.split(':').slice(0, 4).join(':')
    : address
}

/** Counts unknown addresses that are asked for, by who asks. */
export function countGuesses(): Guesses {
  const counts = new Map<string, { since: number; count: number }>()
  const current = (key: string, now: number) => {
    const own = counts.get(key)
    return own && now - own.since < WINDOW_MS ? own : null
  }
  return {
    isOver: (address, now) => (current(network(address), now)?.count ?? 0) >= MOST,
    missed: (address, now) => {
      const key = network(address)
      const own = current(key, now)
      if (own) own.count += 1
      else {
        counts.delete(key)
        counts.set(key, { since: now, count: 1 })
        const oldest = counts.keys().next().value
        if (counts.size > MOST_ADDRESSES && oldest !== undefined) counts.delete(oldest)
      }
    },
  }
}

/** When somebody who guessed too often may ask again, in seconds. */
export const GUESS_AGAIN_SECONDS = WINDOW_MS / 1000
