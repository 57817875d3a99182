import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

type Place = { host: string; port: number }

const sayFailure = (error: NodeJS.ErrnoException, { host, port }: Place): string =>
  error.code === 'EADDRINUSE'
    ? `Port ${port} on ${host} is in use by another program: stop it, or give another with --port.`
    : error.code === 'EACCES'
      ? `You have no permission to serve on port ${port}: give one above 1023 with --port.`
      : `The server could not start on ${host}, port ${port}: ${error.message}.`

/**
 * Serves until it is told to stop (SIGINT, SIGTERM), finishing what is under way; gives the exit
 * code: 0 stopped, 1 could not start. `say` gets one line for people.
 */
export function listen(app: Hono, place: Place, say: (line: string) => void): Promise<number> {
  return new Promise((resolve) => {
    const server = serve(
      { fetch: app.fetch, hostname: place.host, port: place.port },
      ({ port }: { port: number }) => {
        const host = place.host.includes(':') ? `[${place.host}]` : place.host
        say(`Safeguarding transition: http://${host}:${port} (stop with Ctrl+C)`)
      },
    )
    server.on('error', (error: NodeJS.ErrnoException) => {
      say(sayFailure(error, place))
      resolve(1)
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close(() => {
          resolve(0)
        })
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      })
  })
}
