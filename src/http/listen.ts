import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { LIMITS, limitServer, serverOptions, type Limits } from './limits.ts'
import { stopWhenTold, type Signals } from './stopping.ts'

type Place = { host: string; port: number }

const sayFailure = (error: NodeJS.ErrnoException, { host, port }: Place): string =>
  error.code === 'EADDRINUSE'
    ? `Port ${port} on ${host} is in use by another program: stop it, or give another with --port.`
    : error.code === 'EACCES'
      ? `You have no permission to serve on port ${port}: give one above 1023 with --port.`
      : `The server could not start on ${host}, port ${port}: ${error.message}.`

type Listening = {
  /** Gets one line for people. */
  say: (line: string) => void
  limits?: Limits
  signals?: Signals
}

/**
 * Serves until it is told to stop (SIGINT, SIGTERM), finishing what is under way; gives the exit
 * code: 0 stopped, 1 could not start.
 */
export function listen(
  app: Hono,
  place: Place,
  { say, limits = LIMITS, signals = process }: Listening,
): Promise<number> {
  return new Promise((resolve) => {
    const server = serve(
      {
        fetch: app.fetch,
        hostname: place.host,
        port: place.port,
        serverOptions: serverOptions(limits),
      },
      ({ port }: { port: number }) => {
        const host = place.host.includes(':') ? `[${place.host}]` : place.host
        say(`Safeguarding transition: http://${host}:${port} (stop with Ctrl+C)`)
      },
    )
    limitServer(server, limits)
    server.on('error', (error: NodeJS.ErrnoException) => {
      say(sayFailure(error, place))
      resolve(1)
    })
    stopWhenTold(server, signals, () => resolve(0))
  })
}
