import type { Fetch, Fetches } from '../domain/calendar/fetch.ts'
import { programName } from '../domain/calendar/program-name.ts'
import type { FeedFiles } from '../store/store.ts'

type Asked = { plan: string; feed: string; at: string; agent: string }

/** Who fetched what when. Losing it loses nothing of a plan, so no failure here stops anything. */
export type FetchRecord = {
  record: (asked: Asked) => void
  /** The last fetch of each feed of a plan, by the feed's id. */
  lastFetches: (plan: string) => Promise<ReadonlyMap<string, Fetch>>
  /** Writes what is not written yet. */
  flush: () => Promise<void>
}

/** So many different programs are told apart without looking at their words again. */
const MOST_AGENTS = 200

function namer(): (agent: string) => string {
  const names = new Map<string, string>()
  return (agent) => {
    const known = names.get(agent)
    if (known !== undefined) return known
    if (names.size >= MOST_AGENTS) names.clear()
    const name = programName(agent)
    names.set(agent, name)
    return name
  }
}

/** Another server on the same folder may have answered a feed later than this one. */
function newest(kept: Fetches, seen: ReadonlyMap<string, Fetch>): Fetches {
  const merged = new Map(Object.entries(kept))
  for (const [feed, fetch] of seen)
    if ((merged.get(feed)?.at ?? '') <= fetch.at) merged.set(feed, fetch)
  return Object.fromEntries(merged)
}

const A_MINUTE = 60_000

/** Keeps the record in memory and writes it beside the plans once a minute at most. */
export function createFetchRecord(files: FeedFiles, everyMs = A_MINUTE): FetchRecord {
  const nameOf = namer()
  const seen = new Map<string, Map<string, Fetch>>()
  const unwritten = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function write(plan: string): Promise<void> {
    try {
      const merged = newest(await files.readFetches(plan), seen.get(plan) ?? new Map())
      await files.keepFetches(plan, merged)
    } catch {
      // A full disk is told of where a plan is saved; here the next minute tries again.
      unwritten.add(plan)
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const plans = [...unwritten]
    unwritten.clear()
    await Promise.all(plans.map(write))
  }

  return {
    record: ({ plan, feed, at, agent }) => {
      const own = seen.get(plan) ?? new Map<string, Fetch>()
      seen.set(plan, own)
      own.set(feed, { at, program: nameOf(agent) })
      unwritten.add(plan)
      timer ??= setTimeout(() => void flush(), everyMs).unref()
    },
    lastFetches: async (plan) => {
      const kept = await files.readFetches(plan)
      return new Map(Object.entries(newest(kept, seen.get(plan) ?? new Map())))
    },
    flush,
  }
}
