import type { Plan } from '../../src/domain/plan.ts'
import { optionInMind } from '../../src/domain/structure-scope.ts'
import { Button } from '../components/button.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { AskedInputs } from '../plan/asked-inputs.tsx'
import { planPath } from '../plan/plan-links.ts'
import { named } from '../structure/options.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** Asks for two structures to compare; leads to what is different between them. */
export const CompareForm = ({ plan, asked }: { plan: Plan; asked: AskedDays }) => (
  <section class="app-screen-only" aria-labelledby="compare">
    <h2 class="govuk-heading-m" id="compare">
      Compare two
    </h2>
    <form method="get" action={planPath(plan.id, 'views/differences', null)} class="app-compare">
      <AskedInputs asked={asked} />
      <SelectField
        id="against"
        label="From"
        value="old"
        errors={[]}
        options={[{ value: 'old', text: 'The old structure' }, ...named(plan.options)]}
      />
      <SelectField
        id="option"
        label="To"
        value={optionInMind(plan) ?? ''}
        errors={[]}
        options={named(plan.options)}
      />
      <Button secondary>Show what differs</Button>
    </form>
  </section>
)
