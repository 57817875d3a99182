import { VIEW_NAMES } from '../../src/domain/charts/view-words.ts'
import type { Plan } from '../../src/domain/plan.ts'
import {
  functionsWithoutHome,
  isUndecided,
  whatBecomes,
  whatComes,
  type Becoming,
} from '../../src/domain/what-becomes.ts'
import { Button } from '../components/button.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { planPath } from '../plan/plan-links.ts'
import { BecomingTable } from './becoming-table.tsx'
import { FATES_HEADING, fatesPath } from './fate-links.ts'
import { GainingTable } from './gaining-table.tsx'
import { HomelessSection } from './homeless-section.tsx'
import { OptionChoice, UnderOption } from './option-choice.tsx'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type Props = PlanPageProps & { option: string | null }

/** How many of some things are still to be decided: “3 of 12 bodies”. */
function countOf(rows: readonly Becoming[], one: string, several: string): string {
  const open = rows.filter(isUndecided).length
  return `${open} of ${rows.length} ${rows.length === 1 ? one : several}`
}

const Counts = ({ bodies, functions }: ReturnType<typeof whatBecomes>) => (
  <p class="govuk-body">
    Still to be decided:{' '}
    {[
      ...(bodies.length === 0 ? [] : [countOf(bodies, 'body', 'bodies')]),
      ...(functions.length === 0 ? [] : [countOf(functions, 'function', 'functions')]),
    ].join(', ')}
    .
  </p>
)

const Links = ({ page: { opened, option, asked } }: { page: Props }) => {
  const { plan } = opened
  return (
    <>
      <p class="govuk-body app-screen-only">
        As pictures:{' '}
        <a class="govuk-link" href={fatesPath(plan, 'views/becomes', { option, asked })}>
          {VIEW_NAMES.becomes}
        </a>
        ,{' '}
        <a class="govuk-link" href={fatesPath(plan, 'views/transition', { option, asked })}>
          {VIEW_NAMES.transition}
        </a>
      </p>
      {canChange(plan, asked) && (
        <p class="app-screen-only">
          <Button href={fatesPath(plan, 'fates/all', { option })}>Fill it in as one table</Button>
        </p>
      )}
    </>
  )
}

const NothingOld = ({ plan, asked }: { plan: Plan; asked: AskedDays }) => (
  <p class="govuk-body">
    No body of the old structure and no function is recorded yet. Record them first:{' '}
    <a class="govuk-link" href={planPath(plan.id, 'structure', asked)}>
      Structure and money
    </a>
    . Then say here what happens to each.
  </p>
)

const Becomes = ({ page }: { page: Props }) => {
  const { opened, option, asked } = page
  const { plan } = opened
  const becomes = whatBecomes(plan, option)
  const comes = whatComes(plan, option)
  return (
    <>
      <Counts {...becomes} />
      <Links page={page} />
      {becomes.bodies.length > 0 && (
        <BecomingTable
          caption="What happens to each old body"
          head="Old body"
          rows={becomes.bodies}
          {...{ plan, asked, option }}
        />
      )}
      {becomes.functions.length > 0 && (
        <BecomingTable
          caption="What happens to each function"
          head="Function"
          rows={becomes.functions}
          {...{ plan, asked, option }}
        />
      )}
      {comes.length === 0 ? (
        <p class="govuk-body">
          No body of the new structure is recorded yet, so nothing can go anywhere.
        </p>
      ) : (
        <GainingTable rows={comes} />
      )}
      <HomelessSection plan={plan} asked={asked} rows={functionsWithoutHome(plan, option)} />
    </>
  )
}

/** What happens to each old body and function, and the same from the new structure’s side. */
export const FatesPage = (page: Props) => {
  const { opened, option, asked } = page
  const { plan } = opened
  const { bodies, functions } = whatBecomes(plan, option)
  return (
    <PlanFrame
      {...page}
      heading={FATES_HEADING}
      part="structure"
      crumbs={[{ text: 'Structure and money', href: planPath(plan.id, 'structure', asked) }]}
    >
      <p class="govuk-body">
        What happens to each body of the old structure and to each function, as far as people have
        said.
      </p>
      {bodies.length + functions.length === 0 ? (
        <NothingOld plan={plan} asked={asked} />
      ) : (
        <>
          <OptionChoice plan={plan} option={option} part="fates" asked={asked} />
          <UnderOption plan={plan} option={option} />
          <Becomes page={page} />
        </>
      )}
    </PlanFrame>
  )
}
