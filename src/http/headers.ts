import type { MiddlewareHandler } from 'hono'

/** Most pages hold no script, and all take nothing from elsewhere, so nothing else is allowed. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Of the presentation alone, which has a script of ours for its keys. */
export const PRESENT_POLICY = `${POLICY}; script-src 'self'`

/** Of the pages of a plan, whose script asks this server whether the plan has moved on. */
const WATCH_POLICY = `${POLICY}; script-src 'self'; connect-src 'self'`

declare module 'hono' {
  interface ContextVariableMap {
    /** Does the page that is answered with watch whether its plan moves on? */
    watches: boolean
  }
}

const isPage = (answer: Response): boolean =>
  (answer.headers.get('Content-Type') ?? '').startsWith('text/html')

/** On every answer, a page or none. */
export const STRICT_HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

/**
 * Strict headers on every answer. A page is asked for anew each time, and may be gone back to with
 * what was typed into it still there: “no-store” would forbid browsers that. An answer may bring a
 * stricter policy of its own.
 */
export const strictHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.get('watches') && isPage(c.res) && !c.res.headers.has('Content-Security-Policy'))
    c.res.headers.set('Content-Security-Policy', WATCH_POLICY)
  for (const [name, value] of Object.entries(STRICT_HEADERS))
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'private, no-cache')
}
