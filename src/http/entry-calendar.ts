import type { Context } from 'hono'
import { milestoneById, type OpenPlan } from '../domain/facts.ts'
import type { Exporter } from '../exports/exporters.ts'
import { entryIcs } from '../exports/ics.ts'
import type { AppDeps } from './deps.ts'
import { disposition, fileNames } from './disposition.ts'
import { refusePage } from './refuse-page.tsx'
import type { Answer } from './route.ts'

/** What people call a milestone, requirement or event of a plan; null where it has none such. */
function titleOf({ plan, framework }: OpenPlan, id: string): string | null {
  const entry = framework?.entries.find((candidate) => candidate.id === id)
  return milestoneById(plan, id)?.title ?? entry?.title ?? null
}

const refused = (c: Context, deps: AppDeps, { plan }: OpenPlan, sentence: string): Answer =>
  refusePage(c, deps, {
    status: 404,
    heading: 'There is nothing to put into a calendar',
    sentences: [sentence],
    links: {
      title: 'Where to look',
      items: [
        { text: 'Schedule', href: `/plans/${plan.id}/schedule` },
        { text: plan.title, href: `/plans/${plan.id}` },
      ],
    },
  })

/** The dates of one entry of the schedule, to put into a calendar that somebody has already. */
export function entryCalendar(
  c: Context,
  deps: AppDeps,
  opened: OpenPlan,
  exporter: Exporter,
  id: string,
): Answer {
  const title = titleOf(opened, id)
  if (title === null)
    return refused(
      c,
      deps,
      opened,
      `This plan has no requirement, event or milestone “${id.slice(0, 80)}”. It may have been taken away.`,
    )
  const { publicUrl, shelf } = deps
  const text = entryIcs(opened, id, { publicUrl, digest: shelf.digest })
  if (text === null)
    return refused(c, deps, opened, `“${title}” has no date yet. Record one and come back.`)
  const names = fileNames(opened, title)
  return c.body(text, 200, {
    'Content-Type': exporter.mediaType,
    'Content-Disposition': disposition(`${names.id}-${id}`, names.title, `.${exporter.extension}`),
  })
}
