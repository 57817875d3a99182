import type { serve } from '@hono/node-server'

export type Server = ReturnType<typeof serve>

/** The events that a process is told to stop by. */
export type Signals = {
  on: (signal: 'SIGINT' | 'SIGTERM', told: () => void) => unknown
  off: (signal: 'SIGINT' | 'SIGTERM', told: () => void) => unknown
}

/** A write waits at most 14 seconds for another program's; whoever sends more slowly is cut off. */
const PATIENCE_MS = 20_000
/** Ctrl+C reaches a program twice when npm passes it on: that is one wish to stop. */
const SAME_WISH_MS = 1000

const closeConnections = (server: Server): void => {
  if ('closeAllConnections' in server) server.closeAllConnections()
}

/** Answers under way, and what to do each time that there are none left. */
function underWay(server: Server, onNone: () => void) {
  const answers = new Set<{ shouldKeepAlive?: boolean }>()
  let isStopping = false
  server.on(
    'request',
    (_: unknown, answer: NodeJS.EventEmitter & { shouldKeepAlive?: boolean }) => {
      if (isStopping) answer.shouldKeepAlive = false
      answers.add(answer)
      answer.once('close', () => {
        answers.delete(answer)
        if (isStopping && answers.size === 0) onNone()
      })
    },
  )
  return {
    stop: (): void => {
      isStopping = true
      // A connection that is kept open for another request would keep the server up.
      for (const answer of answers) answer.shouldKeepAlive = false
      if (answers.size === 0) onNone()
    },
  }
}

/**
 * Stops a server when it is told to: no new connections, what is under way is answered, and whoever
 * has not sent a whole request is let go. Told again, it waits for nobody; a write that was begun is
 * finished all the same, for the process ends only after it.
 */
export function stopWhenTold(server: Server, signals: Signals, stopped: () => void): void {
  const { stop } = underWay(server, () => closeConnections(server))
  let since: number | null = null
  const told = (): void => {
    if (since !== null) {
      if (performance.now() - since > SAME_WISH_MS) closeConnections(server)
      return
    }
    since = performance.now()
    const late = setTimeout(() => closeConnections(server), PATIENCE_MS)
    server.close(() => {
      clearTimeout(late)
      signals.off('SIGINT', told)
      signals.off('SIGTERM', told)
      stopped()
    })
    stop()
  }
  signals.on('SIGINT', told)
  signals.on('SIGTERM', told)
}
