import type { Plan } from '../../src/domain/plan.ts'
import type { Homeless } from '../../src/domain/what-becomes.ts'
import { planPath } from '../plan/plan-links.ts'

const WHY: Record<Homeless['why'], string> = {
  'nobody-yet': 'nobody is responsible for it yet',
  undecided: 'nothing says who has it next',
  'body-goes': 'it is said to continue, but its body does not stay',
  'lost-body': 'the body that it goes to is not part of this structure',
}

const Name = ({ plan, one: { id, name, why } }: { plan: Plan; one: Homeless }) =>
  plan.example === undefined && why === 'nobody-yet' ? (
    <a class="govuk-link" href={planPath(plan.id, `functions/${id}`, null)}>
      {name}
    </a>
  ) : (
    <>{name}</>
  )

/** Functions that nobody in the new structure would have. */
export const HomelessSection = ({ plan, rows }: { plan: Plan; rows: readonly Homeless[] }) => (
  <section aria-labelledby="no-new-home">
    <h2 class="govuk-heading-m" id="no-new-home">
      Functions with no new home
    </h2>
    {rows.length === 0 ? (
      <p class="govuk-body">
        {plan.functions.length === 0
          ? 'No function is recorded yet, so this cannot be told.'
          : 'None: every function that is recorded stays, goes somewhere or ends.'}
      </p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {rows.map((one) => (
          <li>
            <Name plan={plan} one={one} />: {WHY[one.why]}
          </li>
        ))}
      </ul>
    )}
  </section>
)
