import { isFor } from '../../src/domain/findings/about-entry.ts'
import type { Milestone, StatedDeadline } from '../../src/domain/plan.ts'
import { showDay, showEdtf, showList } from '../../src/domain/show-date.ts'
import { daysOfBasis, statesDay } from '../../src/domain/stated-day.ts'
import { DataTable } from '../data-table.tsx'
import { milestonePath } from '../plan/entry-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { SourceNote } from '../source-note.tsx'
import type { ShownRequirement } from './shown-requirement.ts'
import { canChange } from '../plan/can-change.ts'

const STATED_COLUMNS = [
  { head: 'What a paper states', classes: 'app-third' },
  { head: 'Where', classes: 'app-quarter' },
  { head: 'Against its source' },
]

/** Whether a stated deadline is the day that its basis sets, in each area. */
function sayAgainst({ opened, framework, entry }: ShownRequirement, stated: StatedDeadline) {
  const basis = entry.bases.find(({ id }) => id === stated.basis)
  if (!basis) return 'Cannot tell: the source it claims is not known here.'
  const days = daysOfBasis({ ...opened, framework }, basis)
  if (days.length === 0)
    return `Cannot tell: ${basis.citation} sets no exact day with what the plan records.`
  const several = opened.plan.areas.length > 1
  const groups = Map.groupBy(days, ({ day }) => day)
  const said = [...groups].map(([day, found]) => {
    const where = several ? ` in ${showList(found.map(({ area }) => area.name))}` : ''
    return statesDay(stated, day)
      ? `The same day as ${basis.citation}${where}.`
      : `Differs: ${basis.citation} comes to ${showDay(day)}${where}.`
  })
  return said.join(' ')
}

const Stated = ({
  shown,
  stated,
}: {
  shown: ShownRequirement
  stated: readonly StatedDeadline[]
}) => (
  <DataTable
    caption="Deadlines that papers state"
    captionSize="s"
    classes="app-dense app-stack"
    columns={STATED_COLUMNS}
    rows={stated.map((one) => [
      <>
        <p>{showEdtf(one.when.edtf)}</p>
        {one.when.asWritten !== undefined && <p class="app-quiet">“{one.when.asWritten}”</p>}
        {one.speaksOf !== undefined && <p class="app-quiet">{one.speaksOf}</p>}
      </>,
      <SourceNote source={one.source ?? one.when.source} />,
      sayAgainst(shown, one),
    ])}
  />
)

const STATEMENT_COLUMNS = [
  { head: 'As written', classes: 'app-third' },
  { head: 'Where', classes: 'app-quarter' },
  { head: 'Read as' },
]

/** Two wordings of one date that do not say the same. */
const differ = ({ statements }: Milestone): boolean =>
  new Set(statements.flatMap(({ edtf }) => (edtf === undefined ? [] : [edtf]))).size > 1

const Statements = ({ shown, milestone }: { shown: ShownRequirement; milestone: Milestone }) => (
  <DataTable
    caption={
      <>
        How papers date{' '}
        <a class="govuk-link" href={milestonePath(shown.opened.plan.id, milestone.id, shown.asked)}>
          {milestone.title}
        </a>
        {differ(milestone) ? ': they differ' : ''}
      </>
    }
    captionSize="s"
    classes="app-dense app-stack"
    columns={STATEMENT_COLUMNS}
    rows={milestone.statements.map(({ asWritten, source, edtf }) => [
      `“${asWritten}”`,
      <SourceNote source={source} />,
      edtf === undefined ? 'Not read as a date' : showEdtf(edtf),
    ])}
  />
)

/** On to all stated deadlines, and to the form that adds one to this requirement. */
const StatedLinks = ({ shown: { opened, asked, entry } }: { shown: ShownRequirement }) => (
  <p class="govuk-body app-screen-only">
    <a class="govuk-link" href={planPath(opened.plan.id, 'stated-deadlines', asked)}>
      All deadlines as papers state them
    </a>
    {canChange(opened.plan, asked) && (
      <>
        {' · '}
        <a
          class="govuk-link"
          href={`${planPath(opened.plan.id, 'stated-deadlines/new', null)}?requirement=${entry.id}`}
        >
          Add what a paper states of this
        </a>
      </>
    )}
  </p>
)

/** What papers state of a requirement and of the milestones for it, and whether they agree. */
export const WordingsSection = ({ shown }: { shown: ShownRequirement }) => {
  const { plan } = shown.opened
  const stated = plan.statedDeadlines.filter(({ requirement }) => requirement === shown.entry.id)
  const worded = plan.milestones.filter(
    (milestone) => milestone.statements.length > 0 && isFor(milestone, shown.entry),
  )
  return (
    <section aria-labelledby="wordings">
      <h2 class="govuk-heading-m" id="wordings">
        As papers word it
      </h2>
      {stated.length + worded.length === 0 && (
        <p class="govuk-body">No paper’s wording of it is recorded.</p>
      )}
      {stated.length > 0 && <Stated shown={shown} stated={stated} />}
      {worded.map((milestone) => (
        <Statements shown={shown} milestone={milestone} />
      ))}
      <StatedLinks shown={shown} />
    </section>
  )
}
