import type { Context } from 'hono'
import type { AppDeps } from './deps.ts'

/** What the server of Node tells of a connection, where it answers one. */
type Env = { incoming?: { socket: { localAddress?: string | undefined } } } | undefined

/** “localhost” may mean either of two addresses; the one that answered is the one to write down. */
function withoutNames(c: Context, host: string): string {
  const port = /:\d+$/.exec(host)?.[0] ?? ''
  if (host.slice(0, host.length - port.length).toLowerCase() !== 'localhost') return host
  const answered = (c.env as Env)?.incoming?.socket.localAddress
  return `${answered === '::1' ? '[::1]' : '127.0.0.1'}${port}`
}

/** What this server is reached by: its public address, or where it answers on this computer. */
export const baseAddress = (c: Context, { publicUrl }: AppDeps): string =>
  publicUrl ?? `http://${withoutNames(c, c.req.header('host') ?? new URL(c.req.url).host)}`
