import type { Child } from 'hono/jsx'
import { milestoneById, type OpenPlan, type Setting } from '../../src/domain/facts.ts'
import { checkStatedDeadlines } from '../../src/domain/findings/advice.ts'
import type { StatedDeadline } from '../../src/domain/plan.ts'
import { showEdtf } from '../../src/domain/show-date.ts'
import { ChangeLinks } from '../change-links.tsx'
import { Button } from '../components/button.tsx'
import { DataTable } from '../data-table.tsx'
import { milestonePath, requirementPath } from '../plan/entry-links.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { SourceNote } from '../source-note.tsx'
import { BASIS_FORCES } from '../words.ts'
import { canChange } from '../plan/can-change.ts'

const COLUMNS = [
  { head: 'What the paper states', classes: 'app-quarter' },
  { head: 'Basis it claims', classes: 'app-fifth' },
  { head: 'Against that basis', classes: 'app-third' },
  { head: 'Where it is written' },
]

type Props = { page: PlanPageProps; stated: StatedDeadline }

const Stated = ({ page, stated }: Props) => {
  const { plan } = page.opened
  const { id, when, speaksOf } = stated
  const path = (rest: string): string => planPath(plan.id, `stated-deadlines/${id}${rest}`, null)
  return (
    <>
      <span id={id}>{showEdtf(when.edtf)}</span>
      {when.asWritten !== undefined && <p class="app-quiet">As written: “{when.asWritten}”</p>}
      {speaksOf !== undefined && <p class="app-quiet">{speaksOf}</p>}
      {canChange(plan, page.asked) && (
        <ChangeLinks
          of={`what is stated as ${when.asWritten ?? showEdtf(when.edtf)}`}
          links={[
            { text: 'Change', href: path('') },
            { text: 'Remove', href: path('/remove') },
          ]}
        />
      )}
    </>
  )
}

const Claim = ({ page, stated }: Props) => {
  const { plan, framework } = page.opened
  const entry = framework?.entries.find(({ id }) => id === stated.requirement)
  const basis = entry?.bases.find(({ id }) => id === stated.basis)
  const milestone = milestoneById(plan, stated.milestone ?? '')
  return (
    <>
      {entry ? (
        <a class="govuk-link" href={requirementPath(plan.id, entry.id, page.asked)}>
          {entry.title}
        </a>
      ) : (
        stated.requirement
      )}
      <p class="app-quiet">
        {basis ? `${BASIS_FORCES[basis.force]}: ${basis.citation}` : stated.basis}
      </p>
      {milestone && (
        <p class="app-quiet">
          Milestone:{' '}
          <a class="govuk-link" href={milestonePath(plan.id, milestone.id, page.asked)}>
            {milestone.title}
          </a>
        </p>
      )}
    </>
  )
}

/** What the checks say of this one alone. */
function differences({ plan, framework, ...opened }: OpenPlan, stated: StatedDeadline): string[] {
  if (!framework) return ['Not checked: the plan has no framework.']
  const setting: Setting = { ...opened, framework, plan: { ...plan, statedDeadlines: [stated] } }
  const found = checkStatedDeadlines(setting).map(({ message }) => message)
  return found.length > 0 ? found : ['No difference was found.']
}

const rowOf = (page: PlanPageProps, stated: StatedDeadline): Child[] => [
  <Stated page={page} stated={stated} />,
  <Claim page={page} stated={stated} />,
  <>
    {differences(page.opened, stated).map((message) => (
      <p>{message}</p>
    ))}
  </>,
  <SourceNote source={stated.source ?? stated.when.source} />,
]

/** Deadlines as papers state them, each held against the basis that it claims. */
export const StatedDeadlinesPage = (page: PlanPageProps) => {
  const { plan, framework } = page.opened
  return (
    <PlanFrame {...page} heading="Deadlines as papers state them" part="schedule">
      <p class="govuk-body">
        A paper may state a deadline in words of its own. Recorded here, it is held against the law
        or guidance that it claims to give.
      </p>
      {plan.statedDeadlines.length === 0 ? (
        <p class="govuk-body">None is recorded yet.</p>
      ) : (
        <DataTable
          caption={<span class="govuk-visually-hidden">Stated deadlines</span>}
          classes="app-dense app-stack"
          columns={COLUMNS}
          rows={plan.statedDeadlines.map((stated) => rowOf(page, stated))}
        />
      )}
      {canChange(plan, page.asked) && framework && (
        <p class="app-screen-only">
          <Button href={planPath(plan.id, 'stated-deadlines/new', null)} secondary>
            Add a stated deadline
          </Button>
        </p>
      )}
    </PlanFrame>
  )
}
