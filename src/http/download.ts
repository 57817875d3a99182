import type { Context } from 'hono'
import type { Plan } from '../domain/plan.ts'
import { showList } from '../domain/show-date.ts'
import { EXPORTERS } from '../exports/exporters.ts'
import type { AppDeps } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import type { Handle } from './pages.tsx'
import { refusePage } from './refuse-page.tsx'

/** RFC 8187 leaves these out of what need not be escaped; encodeURIComponent does not. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** A plain name for every program, and the title for those that can take it. */
function disposition(id: string, title: string, ending: string): string {
  const readable = title
    .replace(/[\\/:*?"<>|]/g, ' ')
    .slice(0, 120)
    .toWellFormed()
    .trim()
  return `attachment; filename="${id}${ending}"; filename*=UTF-8''${escaped(readable)}${ending}`
}

type Exporter = NonNullable<ReturnType<typeof EXPORTERS.get>>

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

function sayViews({ extension, views }: Exporter): string {
  return views.length === 0
    ? `A .${extension} file has one view only; leave ?view= out.`
    : `A .${extension} file has the views ${showList(views)}.`
}

/** A plan as a file to take away. */
export const download: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const { plan } = found.opened
  const exporter = EXPORTERS.get(c.req.param('format') ?? '')
  if (!exporter) return noSuchFormat(c, deps, plan)
  const wanted = c.req.query('view')
  const view = exporter.views.find((one) => one === wanted)
  if (wanted !== undefined && view === undefined)
    return refusePage(c, deps, {
      status: 400,
      heading: 'There is no such view',
      sentences: [sayViews(exporter)],
      links: where(plan),
    })
  const text = exporter.render(found.opened, {
    ...(view === undefined ? {} : { view }),
    publicUrl: deps.publicUrl,
    digest: deps.digest,
  })
  const ending = `${view === undefined ? '' : `-${view}`}.${exporter.extension}`
  return c.body(text, 200, {
    'Content-Type': exporter.mediaType,
    'Content-Disposition': disposition(plan.id, plan.title, ending),
  })
}
