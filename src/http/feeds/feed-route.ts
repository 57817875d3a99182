import type { AppDeps } from '../deps.ts'
import { faultWords } from '../fault-words.ts'
import type { Answer } from '../route.ts'
import { notNow } from './answers.ts'
import { openDesk, type Answered, type Desk } from './desk.ts'
import { findFeed } from './find-feed.ts'
import { addressReader, pathOf } from './read-address.ts'

/** Is this the address of a feed, or made like one? */
export const isOfFeeds = ({ url }: Request): boolean => /^\/feeds(?:[/?]|$)/.test(pathOf(url))

/** What the server hands in beside a request, as far as it matters here. */
export type Connection = { incoming?: { socket?: { remoteAddress?: string } } } | undefined

type Serve = (request: Request, connection: Connection) => Answered | Promise<Answered>

function serveWith(desk: Desk): Serve {
  const read = addressReader(desk.deps)
  return (request, connection) => {
    const incoming = connection?.incoming
    const address = read(request, incoming !== undefined)
    if (address instanceof Response) return { answer: address }
    const { token, hash } = address
    const { now, today } = desk.moment()
    return findFeed(desk, {
      request,
      peer: incoming?.socket?.remoteAddress,
      token,
      hash,
      now,
      today,
    })
  }
}

/** One line a request, in which no address stands that opens anything. */
function log(deps: AppDeps, { method }: Request, { answer, error }: Answered): Response {
  deps.log({
    method,
    path: '/feeds/…',
    status: answer.status,
    requestId: deps.newRequestId(),
    ...(error === undefined ? {} : { error: faultWords(error) }),
  })
  return method === 'HEAD' ? new Response(null, answer) : answer
}

/**
 * Calendars at the addresses that were given out, one a feed: read by programs, from anywhere, often
 * and by many at once, so answered apart from the pages and never with one.
 */
export function feedRoute(deps: AppDeps): (request: Request, connection: Connection) => Answer {
  const serve = serveWith(openDesk(deps))
  return (request, connection) => {
    const failed = (error: unknown): Response => log(deps, request, { answer: notNow(), error })
    try {
      const answered = serve(request, connection)
      if ('answer' in answered) return log(deps, request, answered)
      return answered.then((later) => log(deps, request, later), failed)
    } catch (error) {
      return failed(error)
    }
  }
}
