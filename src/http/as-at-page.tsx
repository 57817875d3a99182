import { AsAtPage } from '../../views/history/as-at-page.tsx'
import type { AskedDays } from '../../views/plan/asked-days.ts'
import { PARTS } from '../../views/plan/plan-frame.tsx'
import { planPath, type PlanPart } from '../../views/plan/plan-links.ts'
import { openPlan } from '../actions/library.ts'
import { pastDayOf } from '../actions/past-day.ts'
import { typeDay } from '../domain/typed-date.ts'
import { readAskedDay } from './asked-day.ts'
import { cssPath, type AppDeps } from './deps.ts'
import { findPlan, type FoundPlan } from './find-plan.tsx'
import { inForm } from './forms/edit.tsx'
import type { Form } from './forms/form-fields.ts'
import type { Handle } from './route.ts'

const partOf = (query: Form): PlanPart =>
  PARTS.find(({ part }) => part === query.get('to'))?.part ?? ''

/** The days as typed, and what is wrong with them. */
function readTyped(query: Form) {
  const [asAt, today] = [readAskedDay(query, 'asAt'), readAskedDay(query, 'today')]
  const days: AskedDays = { asAt: asAt.day ?? undefined, today: today.day ?? undefined }
  const isNone = asAt.day === null && today.day === null
  return {
    days: isNone ? null : days,
    typed: { asAt: asAt.typed, today: today.typed },
    errors: [...asAt.errors, ...today.errors],
  }
}

/** Why the plan cannot be shown as at that day, at the field for it. */
async function wrongDay({ shelf }: AppDeps, { opened }: FoundPlan, days: AskedDays) {
  if (days?.asAt === undefined) return []
  const past = pastDayOf(shelf, days.asAt)
  const read = past.ok ? await openPlan(shelf, opened.plan.id, { asAt: days.asAt }) : past
  return read.ok ? [] : read.problems.map((one) => inForm({ ...one, path: 'asAt-day' }))
}

/** Asks for the days of a plan's pages; once they are given, on to the plan as at them. */
export const planAsAt: Handle = (deps) => async (c) => {
  const page = await findPlan(c, deps)
  if (page instanceof Response) return page
  const query = new URL(c.req.url).searchParams
  const to = partOf(query)
  const { plan, asAt } = page.opened
  const isSent = query.get('then') === 'show'
  const { days, ...read } = readTyped(query)
  const errors = isSent
    ? [...read.errors, ...(read.errors.length === 0 ? await wrongDay(deps, page, days) : [])]
    : []
  if (isSent && errors.length === 0) return c.redirect(planPath(plan.id, to, days), 303)
  const { entries } = await deps.shelf.store.history(plan.id)
  const shown = isSent ? read.typed : { asAt: typeDay(asAt), today: typeDay(page.asked?.today) }
  const own = { ...page, to, errors, typed: shown, begins: entries[0]?.at ?? null }
  return c.html(<AsAtPage {...own} css={cssPath(deps)} />, errors.length === 0 ? 200 : 422)
}
