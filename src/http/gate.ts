import type { Context, MiddlewareHandler } from 'hono'
import type { AppDeps } from './deps.ts'
import { refusePage } from './refuse-page.tsx'

const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i

/** The name in a Host header without its port; null if it is not one. */
function hostName(host: string): string | null {
  const name = HOST.exec(host)?.[1]
  return name === undefined ? null : name.replace(/^\[|\]$/g, '').toLowerCase()
}

const hostOf = (c: Context): string => c.req.header('host') ?? new URL(c.req.url).host

const publicHost = ({ publicUrl }: AppDeps): string | null =>
  publicUrl === null ? null : new URL(publicUrl).host.toLowerCase()

function knownNames(deps: AppDeps): Set<string | null> {
  const host = publicHost(deps)
  return new Set([
    ...deps.allowedHosts.map((name) => hostName(name)),
    ...(host === null ? [] : [hostName(host)]),
  ])
}

/** Is what a request says in Host a name of this server? */
export function goesByName(deps: AppDeps): (host: string) => boolean {
  const known = knownNames(deps)
  let last = { host: '', is: false }
  return (host) => {
    if (host === last.host) return last.is
    const name = hostName(host)
    last = { host, is: name !== null && known.has(name) }
    return last.is
  }
}

/** Refuses requests for another name: a page elsewhere can't reach this server by its own name. */
export function hostGate(deps: AppDeps): MiddlewareHandler {
  const isOwnName = goesByName(deps)
  return async (c, next) => {
    if (isOwnName(hostOf(c))) return next()
    return refusePage(c, deps, {
      status: 421,
      heading: 'This server does not go by that name',
      sentences: [
        `It answers to ${deps.allowedHosts.join(', ')}${deps.publicUrl === null ? '' : ` and ${deps.publicUrl}`} only. Whoever runs it can set PUBLIC_URL to the address that others reach it by.`,
      ],
    })
  }
}

/** Is this origin the server itself, by the name it was called by or by its public one? */
function isOwnOrigin(deps: AppDeps, c: Context, origin: string): boolean {
  if (!URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === hostOf(c).toLowerCase() || host === publicHost(deps)
}

/**
 * May this request change something? A browser says where a form came from. Under our policy of
 * "no-referrer" it gives the origin as "null" even for our own forms, so Sec-Fetch-Site decides
 * there. A client that says neither is not a browser and carries nobody's trust.
 */
function comesFromHere(deps: AppDeps, c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  const origin = c.req.header('origin')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (origin === undefined) return true
  return origin === 'null' ? site === 'same-origin' : isOwnOrigin(deps, c, origin)
}

/** Refuses forms that another site sends in a reader's name. */
export function originGate(deps: AppDeps): MiddlewareHandler {
  return async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (reads || comesFromHere(deps, c)) return next()
    return refusePage(c, deps, {
      status: 403,
      heading: 'That form came from another site',
      sentences: [
        'Only forms on pages of this server can change anything here. Nothing was changed. Open the page here and send the form again.',
      ],
    })
  }
}
