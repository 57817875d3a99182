import type { Context } from 'hono'
import { entryOf } from '../actions/change-plan.ts'
import { listPlans, openPlan } from '../actions/library.ts'
import { parseDay, type Day } from '../domain/day.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { Plan } from '../domain/plan.ts'
import type { Problem } from '../domain/problem.ts'
import { PlanId } from '../domain/text.ts'
import { canUndo } from '../domain/undo.ts'
import type { Saved } from '../../views/plan/saved-banner.tsx'
import { DamagedPlanPage } from '../../views/problem-page.tsx'
import { cssPath, type AppDeps } from './deps.ts'
import { preparePictures } from './prepare-pictures.ts'
import { refusePage, typedIn } from './refuse-page.tsx'

/** A plan that an address names, the day it asks for, and the change just made. */
export type FoundPlan = { opened: OpenPlan; asked: Day | null; saved: Saved | null }

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

/** The day in `?today=`; undefined if it is not a day that exists. */
function askedDay(c: Context): Day | null | undefined {
  const text = c.req.query('today')
  if (text === undefined) return null
  return parseDay(text) ?? undefined
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

/** Opens the plan that the address names, or answers why it cannot. */
export async function findPlan(c: Context, deps: AppDeps): Promise<FoundPlan | Response> {
  const id = c.req.param('id') ?? ''
  const asked = askedDay(c)
  if (asked === undefined)
    return refusePage(c, deps, {
      status: 400,
      heading: 'That is not a day that exists',
      sentences: [
        `The address asks for the day “${(c.req.query('today') ?? '').slice(0, 40)}”. Write a day that exists as ?today=2019-06-29.`,
      ],
    })
  // A reference may be a file's path on the command line; an address never reaches files by path.
  if (!PlanId.safeParse(id).success) return noSuchPlan(c, deps, id)
  const opened = await openPlan(deps.shelf, id, asked ?? undefined)
  if (opened.ok && opened.value.plan.id === id) {
    if (asked === null) preparePictures(deps, opened.value)
    return { opened: opened.value, asked, saved: await savedChange(c, deps, opened.value.plan) }
  }
  const wrong = await damaged(deps, id, opened.ok ? [] : opened.problems)
  return wrong
    ? c.html(<DamagedPlanPage id={id} {...wrong} typed={typedIn(c)} css={cssPath(deps)} />, 422)
    : noSuchPlan(c, deps, id)
}
