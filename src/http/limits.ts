import { STRICT_HEADERS } from './headers.ts'
import type { Server } from './stopping.ts'

/** How long a server waits for whoever asks, in milliseconds, and how much it takes from them. */
export type Limits = {
  /** From the first byte to the end of the headers. */
  headersMs: number
  /** From the first byte to the end of a form or file. */
  requestMs: number
  /** For another request over the same connection. */
  keepAliveMs: number
  /** Without a byte either way, as where nobody takes the answer. */
  silentMs: number
  /** How often it looks. */
  lookMs: number
  headerBytes: number
}

/** Ten megabytes of calendar come through a slow line in a minute; nobody needs longer. */
export const LIMITS: Limits = {
  headersMs: 10_000,
  requestMs: 60_000,
  keepAliveMs: 5000,
  silentMs: 120_000,
  lookMs: 1000,
  headerBytes: 16 * 1024,
}

/** The same as the server itself takes them. */
export const serverOptions = (limits: Limits) => ({
  headersTimeout: limits.headersMs,
  requestTimeout: limits.requestMs,
  keepAliveTimeout: limits.keepAliveMs,
  connectionsCheckingInterval: limits.lookMs,
  maxHeaderSize: limits.headerBytes,
})

/** So many connections at once are far more than a council has people. */
const MOST_CONNECTIONS = 1000
const MOST_HEADERS = 100

const REFUSALS: Record<string, { line: string; say: string }> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    line: '408 Request Timeout',
    say: 'That took too long to arrive. Nothing was changed. Send it again.',
  },
  HPE_HEADER_OVERFLOW: {
    line: '431 Request Header Fields Too Large',
    say: 'The address, or what your browser sends with it, is too long. Nothing was changed.',
  },
}

const UNREADABLE = {
  line: '400 Bad Request',
  say: 'That could not be read as a request. Nothing was changed.',
}

type Socket = { writable: boolean; end: (text: string) => unknown; destroy: () => unknown }

/** What cannot be read as a request never comes to a page: it is told so in a sentence, and let go. */
function refuse(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { line, say } = REFUSALS[error.code ?? ''] ?? UNREADABLE
  const headers = {
    ...STRICT_HEADERS,
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(say.length + 1),
    Connection: 'close',
  }
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${line}\r\n${head.join('')}\r\n${say}\n`)
}

type Answer = { setHeader: (name: string, value: string) => unknown }

/** Limits what a server takes, and gives every answer that no page makes its headers. */
export function limitServer(server: Server, limits: Limits): void {
  server.setTimeout(limits.silentMs)
  server.maxConnections = MOST_CONNECTIONS
  if ('maxHeadersCount' in server) server.maxHeadersCount = MOST_HEADERS
  server.on('clientError', refuse)
  server.prependListener('request', ({ url }: { url?: string }, answer: Answer) => {
    // Answers to programs that fetch calendars are many and have their own.
    if (url?.startsWith('/feeds')) return
    for (const [name, value] of Object.entries(STRICT_HEADERS)) answer.setHeader(name, value)
  })
}
