import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { requestId } from 'hono/request-id'
import type { AppDeps } from './deps.ts'
import { faultPage } from './fault-page.ts'
import { faultWords } from './fault-words.ts'
import { feedRoute, isOfFeeds, type Connection } from './feeds/feed-route.ts'
import { hostGate, originGate } from './gate.ts'
import { strictHeaders } from './headers.ts'
import { logPath } from './log-path.ts'
import { refusePage } from './refuse-page.tsx'
import { ROUTES } from './routes.ts'

export type { AppDeps } from './deps.ts'

const LONGEST_FORM = 64 * 1024
/** A paste of 1 MB, with its characters escaped and sent again beside what was ticked. */
const LONGEST_PASTE = 4 * 1024 * 1024
/** Rows pasted, and as many of them ticked as there are. */
const LONG_FORMS = /\/(?:milestones\/(?:paste|change)|structure\/paste)$/
/** A calendar's file of 10 MB, and what stands around it in a form. */
const LONGEST_FILE = 10 * 1024 * 1024 + LONGEST_FORM
const FILES = /\/milestones\/import$/

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
  const file = limit(LONGEST_FILE, 'A calendar file may have 10 MB. Export a shorter period.')
  return (c, next) => {
    if (FILES.test(c.req.path)) return file(c, next)
    return (LONG_FORMS.test(c.req.path) ? paste : form)(c, next)
  }
}

/** One line a request; a fault inside is told here and nowhere else. */
const logged =
  (deps: AppDeps): MiddlewareHandler =>
  async (c, next) => {
    await next()
    deps.log({
      method: c.req.method,
      path: logPath(c.req.path),
      status: c.res.status,
      requestId: c.get('requestId'),
      ...(c.error ? { error: faultWords(c.error) } : {}),
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

/** Every page, file and form. */
function createPages(deps: AppDeps): Hono {
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
  app.onError((error, c) => faultPage(c, deps, error))
  return app
}

/** The server, from what main hands in: feeds for programs, and pages for people. */
export function createApp(deps: AppDeps): Hono {
  const app = createPages(deps)
  const [page, feed] = [app.fetch, feedRoute(deps)]
  // Before all that pages need: programs ask far more often than people, mostly for nothing new.
  app.fetch = (request, env, context) =>
    isOfFeeds(request) ? feed(request, env as Connection) : page(request, env, context)
  return app
}
