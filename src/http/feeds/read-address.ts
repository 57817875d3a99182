import type { AppDeps } from '../deps.ts'
import { goesByName } from '../gate.ts'
import { notThatWay, notThere, notThisName } from './answers.ts'

const FILE = /^\/feeds\/([A-Za-z0-9_-]{22,120})\.ics(?:\?|$)/

/** The path of an absolute address, with what is asked behind it. */
export const pathOf = (url: string): string => url.slice(url.indexOf('/', url.indexOf('//') + 2))

type Address = { token: string; hash: string }

/** So many are remembered, and none that is longer than any that was given out. */
const MOST = 2000
const LONGEST = 200

/**
 * Reads which feed a request is for, or answers why it is for none. `isServed`: it came over a
 * connection, so that its own address has in it what it calls the server, and is read once.
 */
export function addressReader(
  deps: AppDeps,
): (request: Request, isServed: boolean) => Address | Response {
  const isOwnName = goesByName(deps)
  const known = new Map<string, Address>()

  function read({ method, url, headers }: Request): Address | Response {
    if (!isOwnName(headers.get('host') ?? new URL(url).host)) return notThisName()
    if (method !== 'GET' && method !== 'HEAD') return notThatWay()
    const token = FILE.exec(pathOf(url))?.[1]
    return token === undefined ? notThere() : { token, hash: deps.shelf.digest(token) }
  }

  return (request, isServed) => {
    const { method, url } = request
    const before = isServed && method === 'GET' ? known.get(url) : undefined
    if (before) return before
    const address = read(request)
    if (address instanceof Response) return address
    if (known.size >= MOST) known.clear()
    if (url.length <= LONGEST) known.set(url, address)
    return address
  }
}
