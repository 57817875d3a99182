import { MilestonePage } from '../../views/milestones/milestone-page.tsx'
import { MilestonesPage } from '../../views/milestones/milestones-page.tsx'
import { changesOf } from '../actions/change-heads.ts'
import { thingKey } from '../domain/history/change-head.ts'
import { listPart, readListAsked, type ListPart } from '../domain/milestone-list.ts'
import { NO_DATE } from '../domain/typed-date.ts'
import { cssPath } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import { milestoneSubject } from './forms/milestone-subject.ts'
import { refusePage } from './refuse-page.tsx'
import type { Handle } from './route.ts'

/** How many of its latest changes the page of a milestone tells. */
const LATEST = 10

/** What is ticked at first on a page: nothing, all, or what is not done, as `?select=` says. */
function ticked({ rows }: ListPart, select: string | undefined): string[] {
  if (select !== 'all' && select !== 'open') return []
  const chosen = rows.filter(({ milestone }) => select === 'all' || !milestone.done)
  return chosen.map(({ milestone }) => milestone.id)
}

/** The action plan in its own order. */
export const milestones: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const { plan } = found.opened
  const part = listPart(plan, readListAsked(c.req.query('q'), c.req.query('page')))
  const ids = ticked(part, c.req.query('select'))
  const page = { ...found, css: cssPath(deps), revision: plan.revision, errors: [], since: [] }
  const form = new URLSearchParams(ids.map((id): [string, string] => ['ids', id]))
  return c.html(<MilestonesPage {...page} form={form} part={part} on={NO_DATE} />)
}

/** Everything that is known of one milestone. */
export const milestone: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const { plan } = found.opened
  const subject = milestoneSubject.subject(found, c)
  if (!subject)
    return refusePage(c, deps, {
      status: 404,
      heading: 'That is not in this plan',
      sentences: [milestoneSubject.missing],
      links: {
        title: 'Where to look',
        items: [{ text: 'Milestones', href: `/plans/${plan.id}/milestones` }],
      },
    })
  const { heads } = await changesOf(deps.shelf.store, plan)
  const key = thingKey('milestones', subject.id)
  const touched = heads.filter(({ things }) => things.includes(key))
  const page = { ...found, css: cssPath(deps), milestone: subject }
  return c.html(<MilestonePage {...page} changes={touched.toReversed().slice(0, LATEST)} />)
}
