import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { line } from '../domain/text.ts'

/** The name that a browser keeps for whoever sits before it. */
const COOKIE = 'name'

const A_YEAR = 365 * 24 * 60 * 60

/** Nobody signs in yet, and whoever gives no name is somebody. */
const SOMEBODY = 'somebody at the web pages'

/** A name as a person gives it. */
export const PersonName = line(80)

/** The name that the person has given in this browser; null until they do. */
export function givenName(c: Context): string | null {
  const read = PersonName.safeParse(getCookie(c, COOKIE))
  return read.success ? read.data : null
}

/** Who makes a change at the web pages, as far as they say. Nobody has verified it. */
export const byOf = ({ c }: { c: Context }): string => givenName(c) ?? SOMEBODY

/** Keeps the name in this browser alone, for changes from now on; an empty one is forgotten. */
export function keepName(c: Context, name: string): void {
  setCookie(c, COOKIE, name, {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: name === '' ? 0 : A_YEAR,
  })
}
