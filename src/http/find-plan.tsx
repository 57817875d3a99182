import type { Context } from 'hono'
import { entryOf } from '../actions/change-plan.ts'
import { listPlans, openPlan } from '../actions/library.ts'
import { pastDayOf } from '../actions/past-day.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { Plan } from '../domain/plan.ts'
import type { Problem } from '../domain/problem.ts'
import { PlanId } from '../domain/text.ts'
import { canUndo } from '../domain/undo.ts'
import type { AskedDays } from '../../views/plan/asked-days.ts'
import { planPath } from '../../views/plan/plan-links.ts'
import type { Saved } from '../../views/plan/saved-banner.tsx'
import { DamagedPlanPage } from '../../views/problem-page.tsx'
import { cssPath, movedOnPath, type AppDeps } from './deps.ts'
import { preparePictures } from './prepare-pictures.ts'
import { readDays } from './read-days.ts'
import { refusePage, typedIn } from './refuse-page.tsx'

/** A plan that an address names, the days it asks for, and the change just made. */
export type FoundPlan = {
  opened: OpenPlan
  asked: AskedDays
  saved: Saved | null
  /** The address of the script that says when the plan has moved on; none where it cannot. */
  watch?: string
}

/** Only a plan as it is now can move on while somebody looks at it. */
function watchOf(c: Context, deps: AppDeps, { plan, asAt }: OpenPlan): { watch?: string } {
  if (plan.example || asAt !== undefined) return {}
  c.set('watches', true)
  return { watch: movedOnPath(deps) }
}

/**
 * The change that `?saved=` names: the page that a form leads to says what was done. Once there has
 * been another change, that is no longer news.
 */
async function savedChange(c: Context, { shelf }: AppDeps, plan: Plan): Promise<Saved | null> {
  const { id, revision } = plan
  if (plan.example || c.req.query('saved') !== String(revision)) return null
  const entry = await entryOf(shelf, id, revision)
  return entry && { revision, said: entry.said, canUndo: canUndo(entry) }
}

async function noSuchPlan(c: Context, deps: AppDeps, id: string): Promise<Response> {
  const plans = await listPlans(deps.shelf)
  return refusePage(c, deps, {
    status: 404,
    heading: 'There is no such plan',
    sentences: [`There is no plan “${id.slice(0, 80)}” here. It may have been renamed or removed.`],
    links: {
      title: 'Plans that exist',
      items: plans.map(({ id: own, title, broken }) => ({
        text: broken ? `${own} (cannot be read)` : title,
        href: `/plans/${own}`,
      })),
    },
  })
}

/** A plan that is there and cannot be used, or null where there is none. */
async function damaged(
  deps: AppDeps,
  id: string,
  problems: readonly Problem[],
): Promise<{ path: string | null; problems: readonly Problem[] } | null> {
  const listed = (await listPlans(deps.shelf)).find((plan) => plan.id === id)
  if (!listed) return null
  const { broken } = listed
  return { path: broken?.path ?? null, problems: broken?.problems ?? problems }
}

/** The plan is there, and cannot be shown as at the day that the address asks for. */
const notAsAt = (
  c: Context,
  deps: AppDeps,
  { id, problems }: { id: string; problems: readonly Problem[] },
): Response | Promise<Response> =>
  refusePage(c, deps, {
    status: 404,
    heading: 'The plan cannot be shown as at that day',
    sentences: problems.map(({ message }) => message),
    links: {
      title: 'Where to go',
      items: [
        { text: 'The plan as it is now', href: planPath(id, '', null) },
        { text: 'Choose another day', href: planPath(id, 'as-at', null) },
        { text: 'History', href: planPath(id, 'history', null) },
      ],
    },
  })

/** Opens the plan that the address names, or answers why it cannot. */
export async function findPlan(c: Context, deps: AppDeps): Promise<FoundPlan | Response> {
  const id = c.req.param('id') ?? ''
  const days = readDays(c, deps)
  if ('answer' in days) return days.answer
  const { asked } = days
  // A reference may be a file's path on the command line; an address never reaches files by path.
  if (!PlanId.safeParse(id).success) return noSuchPlan(c, deps, id)
  const past = asked?.asAt === undefined ? null : pastDayOf(deps.shelf, asked.asAt)
  if (past?.ok === false) return notAsAt(c, deps, { id, problems: past.problems })
  const opened = await openPlan(deps.shelf, id, asked ?? {})
  if (opened.ok && opened.value.plan.id === id) {
    if (asked === null) preparePictures(deps, opened.value)
    const saved = await savedChange(c, deps, opened.value.plan)
    return { opened: opened.value, asked, saved, ...watchOf(c, deps, opened.value) }
  }
  const problems = opened.ok ? [] : opened.problems
  if (problems.some(({ path }) => path === 'asAt')) return notAsAt(c, deps, { id, problems })
  const wrong = await damaged(deps, id, problems)
  return wrong
    ? c.html(<DamagedPlanPage id={id} {...wrong} typed={typedIn(c)} css={cssPath(deps)} />, 422)
    : noSuchPlan(c, deps, id)
}
