import type { Context } from 'hono'
import type { BoxChart, Chart } from '../domain/chart.ts'
import { chartOf } from '../domain/charts/chart-of.ts'
import { ownTables } from '../domain/charts/own-tables.ts'
import { structureChart } from '../domain/charts/structure-chart.ts'
import { timeChart } from '../domain/charts/time-chart.ts'
import { viewRequest } from '../domain/charts/view-request.ts'
import { viewNamed, type View } from '../domain/charts/view.ts'
import { typeDay } from '../domain/typed-date.ts'
import { BoxViewPage } from '../../views/pictures/box-view-page.tsx'
import { StructureViewPage } from '../../views/pictures/structure-view-page.tsx'
import { TimeViewPage } from '../../views/pictures/time-view-page.tsx'
import { asker } from './asker.ts'
import { cssPath, type AppDeps } from './deps.ts'
import { findPlan, type FoundPlan } from './find-plan.tsx'
import { noSuchView, notOfThat } from './no-such-view.ts'
import type { Handle } from './route.ts'
import { askedOf, readOn, readViewDay, readViewOptions } from './view-asked.ts'

/** How long a page waits for a picture that is not yet drawn, in milliseconds. */
const PAGE_WAIT = 1000

/** What every view's page has, besides what its chart says. */
const shared = (c: Context, deps: AppDeps, found: FoundPlan) => {
  const { pathname, search } = new URL(c.req.url)
  return { ...found, css: cssPath(deps), here: `${pathname}${search}` }
}

const drawnFor = (c: Context, deps: AppDeps, { opened }: FoundPlan, chart: Chart) =>
  deps.pictures.picture(chart, PAGE_WAIT, asker(c, opened.plan))

const queryOf = (c: Context): URLSearchParams => new URL(c.req.url).searchParams

/** The structure as at the plan's day, or as at the one that its form asks for. */
async function structureView(c: Context, deps: AppDeps, found: FoundPlan): Promise<Response> {
  const { opened } = found
  const read = readOn(queryOf(c))
  const { errors } = read
  const on = read.on ?? opened.today
  const typed = read.on === null && errors.length === 0 ? typeDay(on) : read.typed
  const chart = structureChart(opened, on)
  const drawn = await drawnFor(c, deps, found, chart)
  const page = { ...shared(c, deps, found), chart, drawn, on, typed, errors }
  return c.html(<StructureViewPage {...page} />, errors.length === 0 ? 200 : 422)
}

async function timeView(c: Context, deps: AppDeps, found: FoundPlan): Promise<Response> {
  const chart = timeChart(found.opened)
  const drawn = await drawnFor(c, deps, found, chart)
  return c.html(<TimeViewPage {...shared(c, deps, found)} chart={chart} drawn={drawn} />)
}

type BoxView = Exclude<View, 'current' | 'timeline'>

/** A view of an option or of what is in force, as its form or a link asks for it. */
async function boxView(c: Context, deps: AppDeps, found: FoundPlan, view: BoxView) {
  const { opened } = found
  const options = readViewOptions(opened.plan, view, queryOf(c))
  if (!options.ok) return notOfThat(c, deps, { plan: opened.plan, view, ...options })
  const day = readViewDay(view, queryOf(c))
  if (!day.ok) return notOfThat(c, deps, { plan: opened.plan, view, ...day })
  const { on, typed, errors } = day.value
  const asked = { ...options.value, ...(on === null ? {} : { on }) }
  const request = viewRequest(view, opened, asked)
  const chart = chartOf(view, opened, asked) as BoxChart
  const drawn = await drawnFor(c, deps, found, chart)
  const tables = ownTables(opened.plan, chart, { view, request })
  const shown = { view, request, of: askedOf(asked), chart, drawn, tables, typed, errors }
  const page = { ...shared(c, deps, found), ...shown }
  return c.html(<BoxViewPage {...page} />, errors.length === 0 ? 200 : 422)
}

/** One view of a plan: drawn, and in words. */
export const planView: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const view = viewNamed(c.req.param('view'))
  switch (view) {
    case 'current':
      return structureView(c, deps, found)
    case 'timeline':
      return timeView(c, deps, found)
    case null:
      return noSuchView(c, deps, found.opened.plan)
    default:
      return boxView(c, deps, found, view)
  }
}
