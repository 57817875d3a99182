import type { Context } from 'hono'
import { planSlides } from '../actions/plan-slides.ts'
import { FILE_WAIT_MS } from '../diagrams/drawing-limits.ts'
import type { ViewRequest } from '../domain/charts/view.ts'
import type { Plan } from '../domain/plan.ts'
import type { Problem } from '../domain/problem.ts'
import { showList } from '../domain/show-date.ts'
import { EXPORTERS, type Exporter } from '../exports/exporters.ts'
import { asker } from './asker.ts'
import { askedOfCalendar, calendarFile } from './calendar-file.ts'
import type { AppDeps } from './deps.ts'
import { disposition, fileNames } from './disposition.ts'
import { slidesWithin } from './draw-slides.ts'
import { entryCalendar } from './entry-calendar.ts'
import { findPlan } from './find-plan.tsx'
import type { Answer, Handle } from './route.ts'
import { notOfThat } from './no-such-view.ts'
import { refusePage } from './refuse-page.tsx'
import { askedOfNoView, readViewRequest } from './view-asked.ts'

const where = (plan: Plan) => ({
  title: 'Where to look',
  items: [{ text: plan.title, href: `/plans/${plan.id}` }],
})

const noSuchFormat = (c: Context, deps: AppDeps, plan: Plan) =>
  refusePage(c, deps, {
    status: 404,
    heading: 'There is no such kind of file',
    sentences: [`A plan can be taken away as ${showList([...EXPORTERS.keys()], 'or')}.`],
    links: where(plan),
  })

function sayViews({ extension, views }: Exporter, asked: string): string {
  return views.length === 0
    ? `A .${extension} file has one view only; leave ?${asked}= out.`
    : `A .${extension} file has the views ${showList(views)}.`
}

const noSuchView = (c: Context, deps: AppDeps, plan: Plan, exporter: Exporter, asked = 'view') =>
  refusePage(c, deps, {
    status: 400,
    heading: asked === 'view' ? 'There is no such view' : 'Say which view it is to be',
    sentences: [
      ...(asked === 'view' || exporter.views.length === 0
        ? []
        : [`Only a view can be of an option or a day; give ?view= beside ?${asked}=.`]),
      sayViews(exporter, asked),
    ],
    links: where(plan),
  })

const onlyWhole = (c: Context, deps: AppDeps, plan: Plan, { extension }: Exporter, asked: string) =>
  refusePage(c, deps, {
    status: 400,
    heading: 'That file holds the whole plan',
    sentences: [
      asked === 'only'
        ? `Only a calendar can hold one entry; leave ?only= out for a .${extension} file.`
        : `Only a calendar can hold some of the dates; leave ?${asked}= out for a .${extension} file.`,
    ],
    links: where(plan),
  })

const notMade = (c: Context, deps: AppDeps, plan: Plan, problems: readonly Problem[]) =>
  refusePage(c, deps, {
    status: 422,
    heading: 'That file could not be made',
    sentences: problems.map(({ message }) => message),
    links: where(plan),
  })

/** What a file is called by people: by its option too, for there may be one of each. */
function titleOf(plan: Plan, { option }: Partial<ViewRequest>): string {
  const name = plan.options.find(({ id }) => id === option)?.name
  return name === undefined ? plan.title : `${plan.title} ${name}`
}

/** Why a file is not as its address asks, if it is not. */
function refused(c: Context, deps: AppDeps, plan: Plan, exporter: Exporter): Answer | null {
  const query = new URL(c.req.url).searchParams
  const wanted = c.req.query('view')
  const view = exporter.views.find((one) => one === wanted)
  if (wanted !== undefined && view === undefined) return noSuchView(c, deps, plan, exporter)
  const aside = view === undefined ? askedOfNoView(query) : undefined
  if (aside !== undefined) return noSuchView(c, deps, plan, exporter, aside)
  if (exporter.format === 'ics') return null
  const some = query.has('only') ? 'only' : askedOfCalendar(query)
  return some === undefined ? null : onlyWhole(c, deps, plan, exporter, some)
}

/** A plan as a file to take away; a calendar may be of one entry, or of some of the dates. */
export const download: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const { plan } = found.opened
  const exporter = EXPORTERS.get(c.req.param('format') ?? '')
  if (!exporter) return noSuchFormat(c, deps, plan)
  const why = refused(c, deps, plan, exporter)
  if (why) return why
  const only = c.req.query('only')
  if (exporter.format === 'ics')
    return only === undefined
      ? calendarFile(c, deps, found.opened, exporter)
      : entryCalendar(c, deps, found.opened, exporter, only)
  const view = exporter.views.find((one) => one === c.req.query('view'))
  const query = new URL(c.req.url).searchParams
  const asked = readViewRequest(plan, view ?? 'current', query)
  if (!asked.ok) return notOfThat(c, deps, { plan, view: view ?? 'current', ...asked })
  const made = await exporter.render(found.opened, {
    ...(view === undefined ? {} : { view }),
    asked: asked.value,
    publicUrl: deps.publicUrl,
    digest: deps.shelf.digest,
    draw: (chart) => deps.pictures.picture(chart, FILE_WAIT_MS, asker(c, plan)),
    planSlides: () => planSlides(deps.shelf, found.opened, { chair: false }),
    drawPixels: (svg) => deps.pictures.pixels(svg, FILE_WAIT_MS, asker(c, plan)),
    drawSlides: slidesWithin(FILE_WAIT_MS, c, deps, plan),
  })
  if (!made.ok) return notMade(c, deps, plan, made.problems)
  const names = fileNames(found.opened, titleOf(plan, asked.value))
  const ending = `${view === undefined ? '' : `-${view}`}.${exporter.extension}`
  return c.body(made.value, 200, {
    'Content-Type': exporter.mediaType,
    'Content-Disposition': disposition(names.id, names.title, ending),
  })
}
