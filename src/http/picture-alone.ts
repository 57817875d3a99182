import type { Context } from 'hono'
import { FILE_WAIT_MS } from '../diagrams/drawing-limits.ts'
import type { Chart } from '../domain/chart.ts'
import { chartOf } from '../domain/charts/chart-of.ts'
import { sayUndrawn, type Undrawn } from '../domain/charts/undrawn.ts'
import { viewNamed } from '../domain/charts/view.ts'
import type { Plan } from '../domain/plan.ts'
import { asker } from './asker.ts'
import type { AppDeps } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import { noSuchView, notOfThat, viewLinks } from './no-such-view.ts'
import { refusePage } from './refuse-page.tsx'
import type { Handle } from './route.ts'
import { readViewRequest } from './view-asked.ts'

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
    links: viewLinks(plan),
  })
}

/** The picture of one view alone, which waits until it is drawn. */
export const planPicture: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const { plan } = found.opened
  const view = viewNamed(c.req.param('view'))
  if (view === null) return noSuchView(c, deps, plan)
  const asked = readViewRequest(plan, view, new URL(c.req.url).searchParams)
  return asked.ok
    ? drawAlone(c, deps, plan, chartOf(view, found.opened, asked.value))
    : notOfThat(c, deps, { plan, view, ...asked })
}
