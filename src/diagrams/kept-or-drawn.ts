import type { BoxChart, Chart } from '../domain/chart.ts'
import type { Undrawn } from '../domain/charts/undrawn.ts'
import { drawByLayouts } from './draw-by-layouts.ts'
import type { Drawer } from './drawer.ts'
import { jobOf, slidesJobOf, type KeyedJob } from './job-of.ts'
import type { Made } from './job.ts'
import { LONGEST_SOURCE } from './longest-source.ts'
import type { PictureCache } from './picture-cache.ts'
import type { PictureLog } from './picture-log.ts'
import { recentFailures } from './recent-failures.ts'
import { refusal, slidesRefusal } from './refusal.ts'

/** Why there is no picture, however long one waits. */
export type Why = Exclude<Undrawn, 'not-yet'>

export type Answer = { ok: true; made: Made } | { ok: false; why: Why }

type Parts = { drawer: Drawer; cache: PictureCache; log: PictureLog }

const FAILURES_MS = 5 * 60_000

export const notDrawn = (why: Why): Answer => ({ ok: false, why })

/** Draws what is not kept; keeps what was drawn, and for a while what could not be. */
export function keptOrDrawn({ drawer, cache, log }: Parts) {
  const failures = recentFailures<Why>(FAILURES_MS)

  async function known(keyed: KeyedJob): Promise<Answer | KeyedJob> {
    const made = await cache.find(keyed.key)
    if (made) return { ok: true, made }
    const why = failures.find(keyed.key)
    return why ? notDrawn(why) : keyed
  }

  /** The answer, if it is known without drawing; else the job. */
  async function lookUp(chart: Chart): Promise<Answer | KeyedJob> {
    const refused = refusal(chart)
    if (refused) return notDrawn(refused)
    const keyed = jobOf(chart)
    if (keyed.job.source.length > LONGEST_SOURCE) return notDrawn('too-large')
    return known(keyed)
  }

  /** The same for its slides. */
  async function lookUpSlides(chart: BoxChart): Promise<Answer | KeyedJob> {
    const refused = slidesRefusal(chart)
    return refused ? notDrawn(refused) : known(slidesJobOf(chart))
  }

  async function draw(keyed: KeyedJob): Promise<Answer> {
    const outcome = await drawByLayouts(drawer, keyed, log)
    if (outcome.ok) {
      // Pixels are many bytes, and seldom asked for twice.
      if (!('png' in outcome.made)) cache.keep(keyed.key, outcome.made)
      return outcome
    }
    const why = outcome.why === 'too-long' ? 'too-long' : 'failed'
    // A process that could not be started says nothing about the picture.
    if (outcome.why !== 'no-start') failures.add(keyed.key, why)
    return notDrawn(why)
  }

  const close = async (): Promise<void> => {
    await drawer.close()
    await cache.close()
  }
  return { lookUp, lookUpSlides, draw, close }
}
