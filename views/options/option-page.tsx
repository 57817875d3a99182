import { agreementOn } from '../../src/domain/agreement.ts'
import { takesOption } from '../../src/domain/charts/view-request.ts'
import { VIEW_NAMES } from '../../src/domain/charts/view-words.ts'
import { VIEWS } from '../../src/domain/charts/view.ts'
import type { Option } from '../../src/domain/option.ts'
import type { Body, Plan } from '../../src/domain/plan.ts'
import { sayAgreed } from '../../src/domain/say-agreed.ts'
import { linesByFates, newStructure } from '../../src/domain/structure-scope.ts'
import { viewPath } from '../pictures/view-links.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { OnThisPage } from '../structure/on-this-page.tsx'
import { BodiesSection } from '../structure/bodies-section.tsx'
import { FunctionsSection } from '../structure/functions-section.tsx'
import { LinesSection } from '../structure/lines-section.tsx'
import { SeatsSection } from '../structure/seats-section.tsx'
import { newPartPath } from '../structure/structure-crumbs.ts'
import { AgreementTable } from './agreement-table.tsx'
import { OldBecomes } from './old-becomes.tsx'
import { OptionDecision } from './option-decision.tsx'
import { OptionDeeds } from './option-deeds.tsx'
import { optionsCrumbs } from './option-links.ts'
import { StateTag } from './state-tag.tsx'
import { VersionsList } from './versions-list.tsx'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type Props = PlanPageProps & { option: Option }

const sideWords = ({ option, side }: Body): string => {
  if (option !== undefined) return 'Proposed by this option'
  if (side === 'other') return 'Outside the move'
  return side === 'old' ? 'Old, continues as it is' : 'New whichever option is chosen'
}

const PICTURES = VIEWS.filter(takesOption)

type OfOption = { plan: Plan; asked: AskedDays; option: Option }

const Links = ({ plan, asked, option }: OfOption) => (
  <nav class="app-screen-only" aria-labelledby="drawn">
    <h2 class="govuk-heading-s" id="drawn">
      Draw it, or enter it fast
    </h2>
    <ul class="govuk-list app-on-this-page">
      {PICTURES.map((view) => (
        <li>
          <a class="govuk-link" href={viewPath(plan.id, view, asked, { option: option.id })}>
            {VIEW_NAMES[view]}
          </a>
        </li>
      ))}
      {canChange(plan, asked) && (
        <>
          <li>
            <a class="govuk-link" href={newPartPath(plan.id, 'structure/paste', option.id)}>
              Paste its groups
            </a>
          </li>
          <li>
            <a class="govuk-link" href={newPartPath(plan.id, 'structure/arrange', option.id)}>
              Arrange its groups
            </a>
          </li>
        </>
      )}
    </ul>
  </nav>
)

const Agreed = ({ plan, asked, option }: OfOption) => {
  const agreement = agreementOn(plan, option)
  return (
    <section aria-labelledby="agreement">
      <h2 class="govuk-heading-m" id="agreement">
        Agreement
      </h2>
      {plan.areas.length === 0 ? (
        <p class="govuk-body">
          No area is recorded, so it is not known whose agreement is needed. Add the areas and their
          partners first.
        </p>
      ) : (
        <>
          <p class="govuk-body">{sayAgreed(agreement)}</p>
          <AgreementTable {...{ plan, asked, option, agreement }} />
        </>
      )}
    </section>
  )
}

/** The lines that go by what happens to an old body, with its name. */
const byFates = (plan: Plan, { id }: Option) =>
  new Map(
    linesByFates(plan, id).map(({ line, by }) => [
      line.id,
      plan.bodies.find((body) => body.id === by)?.name ?? by,
    ]),
  )

/** One option: where it stands, who agreed to which version, and everything it consists of. */
export const OptionPage = ({ option, ...page }: Props) => {
  const { asked } = page
  const { plan, framework } = page.opened
  const proposed = newStructure(plan, option.id)
  const own = { plan: proposed, asked, option: option.id }
  return (
    <PlanFrame {...page} heading={option.name} part="structure" crumbs={optionsCrumbs(plan, asked)}>
      <p class="govuk-body">
        <StateTag state={option.state} /> {option.note}
      </p>
      {canChange(plan, asked) && <OptionDeeds plan={plan} option={option} />}
      <OnThisPage
        parts={[
          { id: 'agreement', text: 'Agreement' },
          { id: 'versions', text: 'Versions' },
          { id: 'bodies', text: 'Bodies and groups', of: proposed.bodies },
          { id: 'lines', text: 'Lines', of: proposed.lines },
          { id: 'seats', text: 'Seats', of: proposed.seats },
          { id: 'functions', text: 'Functions', of: proposed.functions },
          { id: 'old', text: 'What happens to the old structure' },
        ]}
      />
      <Links plan={plan} asked={asked} option={option} />
      <OptionDecision plan={plan} asked={asked} option={option} />
      <Agreed plan={plan} asked={asked} option={option} />
      <VersionsList plan={plan} option={option.id} />
      <BodiesSection {...own} framework={framework} sideWords={sideWords} />
      <LinesSection {...own} byFates={byFates(plan, option)} />
      <SeatsSection {...own} />
      <FunctionsSection {...own} />
      <OldBecomes plan={plan} asked={asked} option={option.id} />
    </PlanFrame>
  )
}
