import type { Context } from 'hono'
import { listPlans, openFramework, type PlanSummary } from '../actions/library.ts'
import { deletedPlans } from '../actions/removed-plans.ts'
import { FindingsPage } from '../../views/findings/findings-page.tsx'
import { HelpPage } from '../../views/help-page.tsx'
import { HomePage } from '../../views/home-page.tsx'
import { LawEntryPage } from '../../views/law/law-entry-page.tsx'
import { LawPage } from '../../views/law/law-page.tsx'
import { PlanPage } from '../../views/plan/plan-page.tsx'
import { SchedulePage } from '../../views/schedule/schedule-page.tsx'
import { StructurePage } from '../../views/structure/structure-page.tsx'
import { EXPORTERS } from '../exports/exporters.ts'
import type { Framework } from '../domain/framework.ts'
import { cssPath, type AppDeps } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import { planPage } from './plan-page.tsx'
import { refusePage } from './refuse-page.tsx'
import type { Answer, Handle } from './route.ts'

const listedExamples = (deps: AppDeps, plans: readonly PlanSummary[]) =>
  plans.flatMap(({ id }) => {
    const plan = deps.shelf.catalogue.examples.get(id)
    return plan?.example ? [{ id, title: plan.title, ...plan.example }] : []
  })

/** Your plans, damaged ones with the reason, and the worked examples. */
export const home: Handle = (deps) => async (c) => {
  const all = await listPlans(deps.shelf)
  const own = all.filter(({ kind }) => kind === 'plan')
  const plans = own.flatMap(({ id, title, revision, changedAt, archivedOn }) =>
    revision === undefined || changedAt === undefined
      ? []
      : [{ id, title, revision, changedAt, archivedOn }],
  )
  const deleted = (await deletedPlans(deps.shelf)).length
  const broken = own.flatMap(({ id, broken: why }) => (why ? [{ id, ...why }] : []))
  const examples = listedExamples(
    deps,
    all.filter(({ kind }) => kind === 'example'),
  )
  return c.html(<HomePage {...{ plans, broken, deleted, examples }} css={cssPath(deps)} />)
}

const downloads = [...EXPORTERS.values()]

export const planFront = planPage((page) => <PlanPage {...page} downloads={downloads} />)

/** The schedule; its address says what to show of it and in which order. */
export const planSchedule: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  return c.html(<SchedulePage {...found} query={c.req.queries()} css={cssPath(deps)} />)
}

export const planFindings = planPage((page) => <FindingsPage {...page} />)
export const planStructure = planPage((page) => <StructurePage {...page} />)

const lawPage =
  (render: (c: Context, deps: AppDeps, framework: Framework) => Answer): Handle =>
  (deps) =>
  (c) => {
    const framework = openFramework(deps.shelf)
    if (!framework.ok) throw new Error('No framework is shipped in plans/frameworks.')
    return render(c, deps, framework.value)
  }

/** The law as data, with a search that needs no script. */
export const law = lawPage((c, deps, framework) => {
  const query = (c.req.query('q') ?? '').trim().slice(0, 200)
  const page = { framework, query, today: deps.shelf.today(), css: cssPath(deps) }
  return c.html(<LawPage {...page} />)
})

/** One requirement or event with its sources. */
export const lawEntry = lawPage((c, deps, framework) => {
  const id = c.req.param('entry')
  const entry = framework.entries.find((candidate) => candidate.id === id)
  if (entry) return c.html(<LawEntryPage framework={framework} entry={entry} css={cssPath(deps)} />)
  return refusePage(c, deps, {
    status: 404,
    heading: 'There is no such entry in the law',
    sentences: ['Look for it by its words on the page of the law.'],
    links: { title: 'Where to look', items: [{ text: 'The law', href: '/law' }] },
  })
})

export const help: Handle = (deps) => (c) => c.html(<HelpPage css={cssPath(deps)} />)
