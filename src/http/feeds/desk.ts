import { createFeedIndex } from '../../actions/feed-index.ts'
import type { AppDeps } from '../deps.ts'
import { keepBodies, type Made } from './bodies.ts'
import { clock, keepStates, type Moment } from './feed-state.ts'
import { countGuesses } from './guesses.ts'

/** One request for a feed. */
export type Asked = {
  request: Request
  /** Who asks, as far as the connection tells. */
  peer: string | undefined
  token: string
  hash: string
} & Moment

/** An answer, and what went wrong on the way to it, for the log alone. */
export type Answered = { answer: Response; error?: unknown }

/** What all requests for feeds share while the server runs. */
export type Desk = ReturnType<typeof openDesk>

/** A desk on which nothing lies yet. */
export const openDesk = (deps: AppDeps) => ({
  deps,
  index: createFeedIndex(deps.shelf, deps.feeds.files),
  moment: clock(deps),
  stateFor: keepStates(deps),
  bodies: keepBodies(),
  guesses: countGuesses(),
  /** Calendars that are being written, by the hash of their address. */
  making: new Map<string, Promise<Made | 'gone' | null>>(),
})
