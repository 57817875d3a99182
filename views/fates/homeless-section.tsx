import type { Plan } from '../../src/domain/plan.ts'
import type { Homeless } from '../../src/domain/what-becomes.ts'
import { planPath } from '../plan/plan-links.ts'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

const WHY: Record<Homeless['why'], string> = {
  'nobody-yet': 'nobody is responsible for it yet',
  undecided: 'nothing says who has it next',
  'body-goes': 'it is said to continue, but its body does not stay',
  'lost-body': 'the body that it goes to is not part of this structure',
}

type HomelessProps = { plan: Plan; asked: AskedDays }

const Name = ({ plan, asked, one: { id, name, why } }: HomelessProps & { one: Homeless }) =>
  canChange(plan, asked) && why === 'nobody-yet' ? (
    <a class="govuk-link" href={planPath(plan.id, `functions/${id}`, null)}>
      {name}
    </a>
  ) : (
    <>{name}</>
  )

/** Functions that nobody in the new structure would have. */
export const HomelessSection = ({
  rows,
  ...own
}: HomelessProps & { rows: readonly Homeless[] }) => (
  <section aria-labelledby="no-new-home">
    <h2 class="govuk-heading-m" id="no-new-home">
      Functions with no new home
    </h2>
    {rows.length === 0 ? (
      <p class="govuk-body">
        {own.plan.functions.length === 0
          ? 'No function is recorded yet, so this cannot be told.'
          : 'None: every function that is recorded stays, goes somewhere or ends.'}
      </p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {rows.map((one) => (
          <li>
            <Name {...own} one={one} />: {WHY[one.why]}
          </li>
        ))}
      </ul>
    )}
  </section>
)
