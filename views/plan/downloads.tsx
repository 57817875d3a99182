import { downloadPath } from './plan-links.ts'
import type { PlanPageProps } from './plan-frame.tsx'

/** One kind of file that a plan can be taken away as. */
export type Download = {
  format: string
  title: string
  views: readonly string[]
}

const USES: Record<string, string> = {
  ics: 'to bring the dates into Outlook, Google or Apple Calendar',
  mmd: 'for programs that draw it',
  csv: 'to sort and filter in Excel',
  md: 'for a paper or an e-mail',
  json: 'to keep, or to take to another machine',
}

const VIEWS: Record<string, string> = { current: 'structure', timeline: 'timeline' }

const Link = ({
  page,
  download,
  view,
}: {
  page: PlanPageProps
  download: Download
  view?: string
}) => (
  <a
    class="govuk-link"
    href={downloadPath(page.opened.plan.id, download.format, {
      asked: page.asked,
      ...(view === undefined ? {} : { view }),
    })}
  >
    {download.title}
    {view !== undefined && `: ${VIEWS[view] ?? view}`}
  </a>
)

/** A line for each file: a format with several views gives several. */
const linesOf = (download: Download): { download: Download; view?: string }[] =>
  download.views.length > 1 ? download.views.map((view) => ({ download, view })) : [{ download }]

/** The files that a plan can be taken away as, and what each is for. */
export const Downloads = ({
  page,
  downloads,
}: {
  page: PlanPageProps
  downloads: readonly Download[]
}) => (
  <ul class="govuk-list govuk-list--bullet">
    {downloads.flatMap(linesOf).map((line) => (
      <li>
        <Link page={page} {...line} />
        {USES[line.download.format] !== undefined && `, ${USES[line.download.format] ?? ''}`}
      </li>
    ))}
  </ul>
)
