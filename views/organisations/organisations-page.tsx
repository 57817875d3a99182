import type { Child } from 'hono/jsx'
import { showDay } from '../../src/domain/show-date.ts'
import { ORGANISATION_KINDS } from '../../src/domain/organisation-kinds.ts'
import type { Organisation } from '../../src/domain/plan.ts'
import { usesOfOrganisation } from '../../src/domain/uses.ts'
import { ChangeLinks } from '../change-links.tsx'
import { Button } from '../components/button.tsx'
import { DataTable } from '../data-table.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { SourceNote } from '../source-note.tsx'
import { UseLinks } from '../structure/use-links.tsx'
import { canChange } from '../plan/can-change.ts'

const COLUMNS = [
  { head: 'Name', classes: 'app-third' },
  { head: 'Kind', classes: 'app-seventh' },
  { head: 'Exists from' },
  { head: 'Exists to' },
  { head: 'Where it is used', classes: 'app-third' },
]

const Name = ({ page, one }: { page: PlanPageProps; one: Organisation }) => {
  const { plan } = page.opened
  const path = (rest: string): string => planPath(plan.id, `organisations/${one.id}${rest}`, null)
  return (
    <>
      <span id={one.id}>{one.name}</span>
      {one.source && (
        <p class="app-quiet">
          <SourceNote source={one.source} />
        </p>
      )}
      {canChange(plan, page.asked) && (
        <ChangeLinks
          of={one.name}
          links={[
            { text: 'Change', href: path('') },
            { text: 'Remove', href: path('/remove') },
          ]}
        />
      )}
    </>
  )
}

const day = (text: string | undefined): string =>
  text === undefined ? 'Not recorded' : showDay(text)

function rowOf(page: PlanPageProps, one: Organisation): Child[] {
  const uses = usesOfOrganisation(page.opened, one.id)
  return [
    <Name page={page} one={one} />,
    ORGANISATION_KINDS[one.kind],
    day(one.validFrom),
    day(one.validTo),
    uses.length === 0 ? (
      'Nowhere yet'
    ) : (
      <UseLinks plan={page.opened.plan} uses={uses} asked={page.asked} />
    ),
  ]
}

/** Councils, clinical commissioning groups, police and others that a plan names. */
export const OrganisationsPage = (page: PlanPageProps) => {
  const { plan } = page.opened
  return (
    <PlanFrame {...page} heading="Organisations" part="organisations">
      {plan.organisations.length === 0 ? (
        <p class="govuk-body">
          No organisation is recorded yet. Add the councils, clinical commissioning groups and
          police that the plan names, so that they can be partners and own milestones.
        </p>
      ) : (
        <DataTable
          caption={<span class="govuk-visually-hidden">Organisations</span>}
          classes="app-dense app-stack"
          columns={COLUMNS}
          rows={plan.organisations.map((one) => rowOf(page, one))}
        />
      )}
      {canChange(plan, page.asked) && (
        <p class="app-screen-only">
          <Button href={planPath(plan.id, 'organisations/new', null)} secondary>
            Add an organisation
          </Button>
        </p>
      )}
    </PlanFrame>
  )
}
