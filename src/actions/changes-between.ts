import { dayOfInstant, parseDay, type Day } from '../domain/day.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { planChanges } from '../domain/history/plan-changes.ts'
import type { Changes, PlanThen } from '../domain/history/plan-then.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../domain/problem.ts'
import { isCalled } from '../domain/same-name.ts'
import { showDay, showList } from '../domain/show-date.ts'
import type { Shelf } from './library.ts'
import { pastDayOf } from './past-day.ts'
import { planAtRevision, planOn } from './plan-at.ts'

/** The plan when it was made, by the word that addresses and commands have for it. */
export const START = 'start'

/** The plan as it is now. */
export const NOW = 'now'

type Asked = Pick<PlanThen, 'kind' | 'called'> & { day?: Day }

const thenAt = (read: Result<Plan>, { day, ...asked }: Asked): Result<PlanThen> =>
  read.ok
    ? accept({ plan: read.value, day: day ?? dayOfInstant(read.value.changedAt), ...asked })
    : read

async function atStart(shelf: Shelf, plan: Plan): Promise<Result<PlanThen>> {
  const [first] = (await shelf.store.history(plan.id)).entries
  return first === undefined
    ? refuse('This plan has no history yet, so there is nothing to compare it with.')
    : thenAt(await planAtRevision(shelf, plan, first.revision), {
        kind: 'start',
        called: 'start',
      })
}

async function onDay(shelf: Shelf, plan: Plan, day: Day): Promise<Result<PlanThen>> {
  const past = pastDayOf(shelf, day)
  return past.ok
    ? thenAt(await planOn(shelf, plan, day), { kind: 'day', called: showDay(day), day })
    : past
}

function noSuchMoment({ moments }: Plan, asked: string): { ok: false; problems: Problem[] } {
  const known = moments.map(({ name }) => `“${name}”`)
  const marked = known.length === 0 ? 'none is marked' : `marked are ${showList(known)}`
  return refuse(
    `“${asked.slice(0, 80)}” is neither a day that exists, such as 2019-02-07, nor a moment marked in this plan; ${marked}.`,
  )
}

/** The state that somebody asks for: a day, a marked moment by its id or name, the start, or now. */
async function planThen(shelf: Shelf, plan: Plan, asked: string): Promise<Result<PlanThen>> {
  if (asked === NOW) return thenAt(accept(plan), { kind: 'now', called: 'now' })
  if (asked === START) return atStart(shelf, plan)
  const day = parseDay(asked)
  if (day !== null) return onDay(shelf, plan, day)
  const moment = plan.moments.find(isCalled(asked))
  return moment
    ? thenAt(await planAtRevision(shelf, plan, moment.revision), {
        kind: 'moment',
        called: moment.name,
        day: moment.on,
      })
    : noSuchMoment(plan, asked)
}

const at = <T>(path: string, read: Result<T>): Result<T> =>
  read.ok ? read : { ok: false, problems: read.problems.map((one) => ({ ...one, path })) }

const TURNED = 'The first of the two is later than the second. Give them the other way round.'

/** What differs in a plan, as it is now, between two states of it. A problem's path: from or to. */
export async function changesBetween(
  shelf: Shelf,
  opened: OpenPlan,
  asked: { from: string; to: string },
): Promise<Result<Changes>> {
  const { plan } = opened
  if (plan.example)
    return refuse('A worked example does not change, so there is nothing to compare.', 'from')
  const from = at('from', await planThen(shelf, plan, asked.from))
  const to = at('to', await planThen(shelf, plan, asked.to))
  if (!from.ok || !to.ok)
    return {
      ok: false,
      problems: [...(from.ok ? [] : from.problems), ...(to.ok ? [] : to.problems)],
    }
  if (from.value.plan.revision > to.value.plan.revision) return refuse(TURNED, 'from')
  const changes = planChanges(from.value.plan, { ...opened, plan: to.value.plan })
  return accept({ from: from.value, to: to.value, changes })
}
