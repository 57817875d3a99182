import type { Plan } from '../../src/domain/plan.ts'
import { sayLacking } from '../../src/domain/slides/say-lacking.ts'
import { lackingSlides, type Lacking } from '../../src/domain/slides/usual-slides.ts'
import { planPath } from '../plan/plan-links.ts'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

const RECORD: Record<Lacking['under'], string> = {
  structure: 'Record the structure',
  options: 'Record an option',
  fates: 'Say what happens to each',
}

/** Which of the usual slides are left out, why, and where to record what they lack. */
export const LeftOut = ({ plan, asked }: { plan: Plan; asked: AskedDays }) => (
  <>
    {lackingSlides({ plan }).map((lacking) => (
      <p class="govuk-body">
        {sayLacking(plan, lacking)}{' '}
        <a class="govuk-link" href={planPath(plan.id, lacking.under, asked)}>
          {canChange(plan, asked) ? RECORD[lacking.under] : 'Where that is recorded'}
        </a>
      </p>
    ))}
  </>
)
