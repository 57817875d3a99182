import type { PlanPageProps } from '../plan/plan-frame.tsx'
import { entryPath } from '../plan/entry-links.ts'
import { linesOf, type Line } from '../schedule/lines.ts'

type Page = Pick<PlanPageProps, 'opened' | 'asked'>

const isUndated = ({ entry }: Line): boolean =>
  entry.due === null && entry.standing !== 'not-applicable'

const Item = ({ page, line: { entry, areas } }: { page: Page; line: Line }) => {
  const { plan } = page.opened
  const inSome = entry.kind !== 'milestone' && areas.length < plan.areas.length
  return (
    <li>
      <a class="govuk-link" href={entryPath(plan.id, entry, page.asked)}>
        {entry.title}
      </a>
      {inSome && ` (${areas.join(', ')})`}
      {entry.why !== '' && <p class="app-quiet">{entry.why}</p>}
    </li>
  )
}

const List = ({ title, page, lines }: { title: string; page: Page; lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-s">
        {title} ({lines.length})
      </h3>
      <ul class="govuk-list govuk-list--bullet app-typed">
        {lines.map((line) => (
          <Item page={page} line={line} />
        ))}
      </ul>
    </>
  )

/** What no calendar can show, for it has no date. */
export const UndatedSection = (page: Page) => {
  const lines = linesOf(page.opened).filter(isUndated)
  const isMilestone = ({ entry }: Line): boolean => entry.kind === 'milestone'
  return (
    <section aria-labelledby="undated">
      <h2 class="govuk-heading-m" id="undated">
        Not in the calendar
      </h2>
      <p class="govuk-body">
        {lines.length === 0
          ? 'Everything in this plan has a date.'
          : 'These have no date, so no calendar shows them. Nothing is made up in its place.'}
      </p>
      <List title="Requirements" page={page} lines={lines.filter((line) => !isMilestone(line))} />
      <List title="Milestones" page={page} lines={lines.filter(isMilestone)} />
    </section>
  )
}
