import { FRONT_VIEWS, hasView } from '../../src/domain/charts/has-view.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { viewPath } from '../pictures/view-links.ts'
import { downloadPath } from './plan-links.ts'
import type { PlanPageProps } from './plan-frame.tsx'

/** One kind of file that a plan can be taken away as. */
export type Download = {
  format: string
  title: string
  /** Without a view it holds the plan as a whole. */
  isWhole: boolean
}

const USES: Record<string, string> = {
  ics: 'to bring the dates into Outlook, Google or Apple Calendar',
  mmd: 'for programs that draw it',
  svg: 'for a paper or slides',
  png: 'where a program takes no .svg',
  pptx: 'to present, and to change in PowerPoint',
  csv: 'to sort and filter in Excel',
  md: 'for a paper or an e-mail',
  json: 'to keep, or to take to another machine',
}

type View = (typeof FRONT_VIEWS)[number]

const VIEWS: Record<View, string> = { current: 'structure', timeline: 'timetable' }

const Link = ({
  page,
  download,
  view,
}: {
  page: PlanPageProps
  download: Download
  view?: View
}) => (
  <a
    class="govuk-link"
    href={downloadPath(page.opened.plan.id, download.format, {
      asked: page.asked,
      ...(view === undefined ? {} : { view }),
    })}
  >
    {download.title}
    {view !== undefined && `: ${VIEWS[view]}`}
  </a>
)

type Line = { download: Download; view?: View }

/** A line for each file; a picture has one for each view on this page that there is. */
const linesOf = (download: Download, opened: OpenPlan): Line[] =>
  download.isWhole
    ? [{ download }]
    : FRONT_VIEWS.filter((view) => download.format === 'mmd' || hasView(view, opened)).map(
        (view) => ({ download, view }),
      )

/** The files that a plan can be taken away as, and what each is for. */
export const Downloads = ({
  page,
  downloads,
}: {
  page: PlanPageProps
  downloads: readonly Download[]
}) => (
  <ul class="govuk-list govuk-list--bullet">
    {downloads
      .flatMap((download) => linesOf(download, page.opened))
      .map((line) => (
        <li>
          <Link page={page} {...line} />
          {USES[line.download.format] !== undefined && `, ${USES[line.download.format] ?? ''}`}
        </li>
      ))}
    <li>
      <a class="govuk-link" href={viewPath(page.opened.plan.id, 'current', page.asked)}>
        Every other picture
      </a>
      , each with its own files
    </li>
  </ul>
)
