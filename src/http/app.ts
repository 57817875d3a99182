import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { requestId } from 'hono/request-id'
import type { AppDeps } from './deps.ts'
import { hostGate, originGate } from './gate.ts'
import { strictHeaders } from './headers.ts'
import { refusePage } from './refuse-page.tsx'
import { ROUTES } from './routes.ts'

export type { AppDeps } from './deps.ts'

const LONGEST_FORM = 64 * 1024
/** A paste of 1 MB, with its characters escaped and sent again beside what was ticked. */
const LONGEST_PASTE = 4 * 1024 * 1024
/** Rows pasted, and as many of them ticked as there are. */
const LONG_FORMS = /\/(?:milestones\/(?:paste|change)|structure\/paste)$/

/** Refuses a body that is too long for its form; only pasted rows may be many. */
function limitBody(deps: AppDeps): MiddlewareHandler {
  const limit = (maxSize: number, advice: string): MiddlewareHandler =>
    bodyLimit({
      maxSize,
      onError: (c) =>
        refusePage(c, deps, {
          status: 413,
          heading: 'That form is too long',
          sentences: [`Nothing was changed. ${advice}`],
        }),
    })
  const form = limit(LONGEST_FORM, 'Shorten what you typed and send it again.')
  const paste = limit(LONGEST_PASTE, 'Go back and take the rows in parts.')
  return (c, next) => (LONG_FORMS.test(c.req.path) ? paste : form)(c, next)
}

/** One line a request; a fault inside is told here and nowhere else. */
const logged =
  (deps: AppDeps): MiddlewareHandler =>
  async (c, next) => {
    await next()
    deps.log({
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      requestId: c.get('requestId'),
      ...(c.error ? { error: c.error.stack ?? c.error.message } : {}),
    })
  }

function addMiddleware(app: Hono, deps: AppDeps): void {
  // The id is ours alone: one that a client sends along could forge lines of the log.
  app.use(requestId({ generator: () => deps.newRequestId(), headerName: '' }))
  app.use(logged(deps))
  app.use(strictHeaders)
  app.use(hostGate(deps))
  app.use(originGate(deps))
  app.use(limitBody(deps))
}

/** The server: every page, file and form, from what main hands in. */
export function createApp(deps: AppDeps): Hono {
  const app = new Hono()
  addMiddleware(app, deps)
  for (const { method, path, handle } of ROUTES) app.on(method, path, handle(deps))
  app.notFound((c) =>
    refusePage(c, deps, {
      status: 404,
      heading: 'There is no such page',
      sentences: [
        'If you typed the address, check it. If you followed a link, it may be out of date.',
      ],
      links: {
        title: 'Where to look',
        items: [
          { text: 'The law', href: '/law' },
          { text: 'Help', href: '/help' },
        ],
      },
    }),
  )
  app.onError((_, c) =>
    refusePage(c, deps, {
      status: 500,
      heading: 'Something went wrong here',
      sentences: [
        'The fault is ours. Try again; if it stays, tell whoever runs this server.',
        `It is noted in the log under ${c.get('requestId')}.`,
      ],
    }),
  )
  return app
}
