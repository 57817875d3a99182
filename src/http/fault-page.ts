import type { Context } from 'hono'
import { DamagedFile } from '../domain/damaged-file.ts'
import type { AppDeps } from './deps.ts'
import { refusePage } from './refuse-page.tsx'

/** Answers what nobody foresaw, and a file of ours that does not hold what was written there. */
export const faultPage = (
  c: Context,
  deps: AppDeps,
  error: unknown,
): Response | Promise<Response> =>
  error instanceof DamagedFile
    ? refusePage(c, deps, {
        status: 500,
        heading: 'A file of this plan is damaged',
        sentences: [
          error.message,
          'It was left as it is. Ask whoever runs this server to put it right.',
        ],
      })
    : refusePage(c, deps, {
        status: 500,
        heading: 'Something went wrong here',
        sentences: [
          'The fault is ours. Try again; if it stays, tell whoever runs this server.',
          `It is noted in the log under ${c.get('requestId')}.`,
        ],
      })
