import type { Context } from 'hono'
import type { AppDeps } from './deps.ts'

export type Answer = Response | Promise<Response>

/** Answers one request; made once for each route from what the server works with. */
export type Handle = (deps: AppDeps) => (c: Context) => Answer

/** One address of the server. */
export type Route = { method: 'GET' | 'POST'; path: string; does: string; handle: Handle }
