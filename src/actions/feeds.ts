import type { CalendarFilter } from '../domain/calendar/feed.ts'
import { accept, type Result } from '../domain/problem.ts'
import { changePlan, type Done } from './change-plan.ts'
import type { Shelf } from './library.ts'

/** Who makes a change, and the revision that they were looking at. */
type Made = { by: string; revision?: number }

/** An address given out. The token is nowhere else: whoever asked for it is told now or never. */
export type GivenOut = { done: Done; id: string; token: string }

type NewFeed = { id?: string; name: string; filter: CalendarFilter }

/** Makes a feed; its address can be told this once. */
export async function createFeed(
  shelf: Shelf,
  ref: string,
  { id = shelf.newId(), name, filter }: NewFeed,
  made: Made,
): Promise<Result<GivenOut>> {
  const token = shelf.newToken()
  const tokenHash = shelf.digest(token)
  const action = { action: 'create-feed', id, name, filter, tokenHash } as const
  const done = await changePlan(shelf, ref, action, made)
  return done.ok ? accept({ done: done.value, id, token }) : done
}

/** Gives a feed another address; the one before answers that it is gone. */
export async function rotateFeed(
  shelf: Shelf,
  ref: string,
  id: string,
  made: Made,
): Promise<Result<GivenOut>> {
  const token = shelf.newToken()
  const action = { action: 'rotate-feed', id, tokenHash: shelf.digest(token) } as const
  const done = await changePlan(shelf, ref, action, made)
  return done.ok ? accept({ done: done.value, id, token }) : done
}

/** Takes a feed's address back for good. */
export const revokeFeed = (
  shelf: Shelf,
  ref: string,
  id: string,
  made: Made,
): Promise<Result<Done>> => changePlan(shelf, ref, { action: 'revoke-feed', id }, made)

/** The address at which a calendar program fetches a feed, on a server reached by `base`. */
export const feedAddress = (base: string, token: string): string =>
  `${base.replace(/\/+$/, '')}/feeds/${token}.ics`
