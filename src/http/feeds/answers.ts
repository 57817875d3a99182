import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { tagOf, type Validators } from './unchanged.ts'

/** On every answer below /feeds: nothing to be found, passed on, shown or run. */
const ALWAYS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const KEPT = { 'Cache-Control': 'private, max-age=0, must-revalidate', Vary: 'Accept-Encoding' }

/** A calendar as bytes, as they come and, once asked for, zipped. */
export type Body = { plain: Uint8Array<ArrayBuffer>; zipped?: Uint8Array<ArrayBuffer> }

type Headers = Record<string, string>

const heldHeaders = new WeakMap<Validators, Map<string, Headers>>()

/**
 * What a cache may be told anew of what it holds (RFC 9110, 15.4.5). Made once for each state: most
 * of what programs ask is answered with these and nothing else.
 */
function headersOf(own: Validators, tag: string): Headers {
  const made = heldHeaders.get(own) ?? new Map<string, Headers>()
  heldHeaders.set(own, made)
  const known = made.get(tag)
  if (known) return known
  const headers = { ETag: tag, ...KEPT }
  made.set(tag, headers)
  return headers
}

/** It is as who asks has it, under the tag that they have it by. */
export const unchanged = (own: Validators, tag: string): Response =>
  new Response(null, { status: 304, headers: headersOf(own, tag) })

/** The calendar, zipped if that is at hand. */
export function calendar(own: Validators, { plain, zipped }: Body): Response {
  const bytes = zipped ?? plain
  return new Response(bytes, {
    status: 200,
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Length': String(bytes.length),
      'Content-Disposition': 'inline; filename="deadlines.ics"',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
      ETag: tagOf(own, zipped !== undefined),
      'Last-Modified': own.modified,
      ...KEPT,
      ...ALWAYS,
    },
  })
}

/** A sentence for whoever looks: no page, no link, nothing that a program could follow. */
const say = (
  status: ContentfulStatusCode,
  sentence: string,
  more: Record<string, string> = {},
): Response =>
  new Response(`${sentence}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...ALWAYS,
      ...more,
    },
  })

const NOTHING_HERE =
  'There is no calendar at this address. Ask whoever gave it to you for the one that is in use now.'

export const notThere = (): Response => say(404, NOTHING_HERE)
/** It was here once: a program may stop asking. */
export const gone = (): Response => say(410, NOTHING_HERE)
export const notThatWay = (): Response =>
  say(405, 'A calendar can be read and nothing else.', { Allow: 'GET, HEAD' })
export const notThisName = (): Response => say(421, 'This server does not go by that name.')
export const askLater = (seconds: number): Response =>
  say(429, NOTHING_HERE, { 'Retry-After': String(seconds) })
export const notNow = (): Response =>
  say(503, 'The plan of this calendar cannot be read at the moment. Nothing is lost; ask again.', {
    'Retry-After': '600',
  })
