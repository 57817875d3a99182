import type { Context } from 'hono'
import { FILE_WAIT_MS } from '../diagrams/drawing-limits.ts'
import type { Chart } from '../domain/chart.ts'
import { chartOf } from '../domain/charts/chart-of.ts'
import { structureChart } from '../domain/charts/structure-chart.ts'
import { timeChart } from '../domain/charts/time-chart.ts'
import { sayUndrawn, type Undrawn } from '../domain/charts/undrawn.ts'
import { viewNamed } from '../domain/charts/view.ts'
import type { Plan } from '../domain/plan.ts'
import { readTypedDay, typeDay } from '../domain/typed-date.ts'
import { StructureViewPage } from '../../views/pictures/structure-view-page.tsx'
import { TimeViewPage } from '../../views/pictures/time-view-page.tsx'
import { viewPath } from '../../views/pictures/view-links.ts'
import { asker } from './asker.ts'
import { cssPath, type AppDeps } from './deps.ts'
import { findPlan, type FoundPlan } from './find-plan.tsx'
import { typedDay } from './forms/day-fields.ts'
import { within } from './forms/form-fields.ts'
import { refusePage } from './refuse-page.tsx'
import type { Answer, Handle } from './route.ts'

/** How long a page waits for a picture that is not yet drawn, in milliseconds. */
const PAGE_WAIT = 1000

const links = ({ id, title }: Plan) => ({
  title: 'Where to look',
  items: [
    { text: 'The structure as a picture', href: viewPath(id, 'current', null) },
    { text: 'The timetable as a picture', href: viewPath(id, 'timeline', null) },
    { text: title, href: `/plans/${id}` },
  ],
})

const noSuchView = (c: Context, deps: AppDeps, plan: Plan): Answer =>
  refusePage(c, deps, {
    status: 404,
    heading: 'There is no such view',
    sentences: ['A plan has two views: “current”, its structure, and “timeline”, its timetable.'],
    links: links(plan),
  })

/** What every view's page has, besides what its chart says. */
const shared = (c: Context, deps: AppDeps, found: FoundPlan) => {
  const { pathname, search } = new URL(c.req.url)
  return { ...found, css: cssPath(deps), here: `${pathname}${search}` }
}

/** The structure as at the plan's day, or as at the one that its form asks for. */
async function structureView(c: Context, deps: AppDeps, found: FoundPlan): Promise<Response> {
  const { opened } = found
  const form = new URL(c.req.url).searchParams
  const read = readTypedDay(typedDay(form, 'on'))
  const on = (read.ok ? read.value : null) ?? opened.today
  const errors = read.ok
    ? []
    : within('on', read.problems).map(({ path, message }) => ({ field: path, message }))
  const typed = read.ok && read.value === null ? typeDay(on) : typedDay(form, 'on')
  const chart = structureChart(opened, on)
  const drawn = await deps.pictures.picture(chart, PAGE_WAIT, asker(c, opened.plan))
  const page = { ...shared(c, deps, found), chart, drawn, on, typed, errors }
  return c.html(<StructureViewPage {...page} />, read.ok ? 200 : 422)
}

async function timeView(c: Context, deps: AppDeps, found: FoundPlan): Promise<Response> {
  const chart = timeChart(found.opened)
  const drawn = await deps.pictures.picture(chart, PAGE_WAIT, asker(c, found.opened.plan))
  return c.html(<TimeViewPage {...shared(c, deps, found)} chart={chart} drawn={drawn} />)
}

/** One view of a plan: drawn, and in words. */
export const planView: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  switch (viewNamed(c.req.param('view'))) {
    case 'current':
      return structureView(c, deps, found)
    case 'timeline':
      return timeView(c, deps, found)
    case null:
      return noSuchView(c, deps, found.opened.plan)
  }
}

const STATUS: Record<Undrawn, 404 | 422 | 503> = {
  nothing: 404,
  'too-large': 422,
  'too-long': 503,
  'not-yet': 503,
  busy: 503,
  failed: 503,
}

/** A picture by itself, in a tab of its own: it can do nothing there but be looked at. */
const alone = (c: Context, svg: string): Response =>
  c.body(svg, 200, {
    'Content-Type': 'image/svg+xml; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })

async function drawAlone(c: Context, deps: AppDeps, plan: Plan, chart: Chart): Promise<Response> {
  const drawn = await deps.pictures.picture(chart, FILE_WAIT_MS, asker(c, plan))
  if (drawn.ok) return alone(c, drawn.svg)
  return refusePage(c, deps, {
    status: STATUS[drawn.why],
    heading: 'The picture is not here',
    sentences: [
      sayUndrawn(drawn.why),
      ...(drawn.why === 'nothing' ? [] : ['Its page tells the same in words.']),
    ],
    links: links(plan),
  })
}

/** The picture of one view alone, which waits until it is drawn. */
export const planPicture: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const { plan } = found.opened
  const view = viewNamed(c.req.param('view'))
  return view === null
    ? noSuchView(c, deps, plan)
    : drawAlone(c, deps, plan, chartOf(view, found.opened))
}
