import { createFetchRecord } from '../../src/actions/feed-fetches.ts'
import { createFeed } from '../../src/actions/feeds.ts'
import { changePlan } from '../../src/actions/change-plan.ts'
import { openPlan } from '../../src/actions/library.ts'
import { WHOLE_CALENDAR, type CalendarFilter } from '../../src/domain/calendar/feed.ts'
import type { Action } from '../../src/domain/change.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { createApp, type AppDeps } from '../../src/http/app.ts'
import { createFeedFiles } from '../../src/store/feed-files.ts'
import { HOST, makeApp, writePlan, type Made } from './make-app.ts'

export const BY = { by: 'Tester' }

/** The value of a result that must be one. */
export function got<T>(
  result: { ok: true; value: T } | { ok: false; problems: { message: string }[] },
): T {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '))
  return result.value
}

type Given = { id: string; token: string; path: string }

export type FeedPlan = Omit<Made, 'get'> & {
  /** The moment and the day that the server takes it to be. */
  at: (now: string) => Promise<void>
  give: (name: string, filter?: Partial<CalendarFilter>) => Promise<Given>
  change: (action: Action) => Promise<unknown>
  plan: () => Promise<Plan>
  path: string
  fetch: (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>
  /** How often a calendar was written. */
  written: () => number
  /** Another server on the same folder, or the same one started again. */
  again: (more?: Partial<AppDeps>) => Pick<FeedPlan, 'fetch' | 'deps' | 'written'>
}

const fetchFrom =
  (app: Made['app']): FeedPlan['fetch'] =>
  async (path, headers = {}, method = 'GET') =>
    app.request(path, { method, headers: { host: HOST, ...headers } })

/** The app with one plan, `ours`, of two areas; `now` moves on by a minute with each change. */
export function feedPlan(more: Partial<AppDeps> = {}): FeedPlan {
  let count = 0
  const made = makeApp({ ...more, onSerialise: () => (count += 1) })
  const { shelf } = made.deps
  const path = writePlan(made.folder, 'ours', { revision: 0 })
  const change = async (action: Action) => got(await changePlan(shelf, 'ours', action, BY))
  return {
    ...made,
    path,
    change,
    at: async (now) => {
      shelf.now = () => now
      shelf.today = () => now.slice(0, 10)
      await turn()
    },
    give: async (name, filter = {}) => {
      const asked = { name, filter: { ...WHOLE_CALENDAR, ...filter } }
      const { id, token } = got(await createFeed(shelf, 'ours', asked, BY))
      return { id, token, path: `/feeds/${token}.ics` }
    },
    plan: async () => got(await openPlan(shelf, 'ours')).plan,
    fetch: fetchFrom(made.app),
    written: () => count,
    again: (other = {}) => {
      let own = 0
      const files = createFeedFiles(made.folder)
      const feeds = { files, fetches: createFetchRecord(files) }
      const deps = { ...made.deps, feeds, onSerialise: () => (own += 1), ...other }
      return { deps, fetch: fetchFrom(createApp(deps)), written: () => own }
    },
  }
}

/** What arrives in one turn is answered as at one moment. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Waits until something that is done beside an answer has been done. */
export async function until(done: () => unknown): Promise<void> {
  for (let n = 0; n < 400; n += 1) {
    if (await done()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('It was not done in time.')
}
