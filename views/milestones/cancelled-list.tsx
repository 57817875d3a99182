import { isLive } from '../../src/domain/facts.ts'
import { Details } from '../components/details.tsx'
import type { PlanPageProps } from '../plan/plan-frame.tsx'
import { milestonePath } from '../plan/entry-links.ts'
import { RestoreButton } from './end-buttons.tsx'
import { canChange } from '../plan/can-change.ts'

/** What was cancelled, each with the reason, and a way back into the plan. */
export const CancelledList = ({ opened, asked }: Pick<PlanPageProps, 'opened' | 'asked'>) => {
  const { plan } = opened
  const gone = plan.milestones.filter((milestone) => !isLive(milestone))
  return gone.length === 0 ? null : (
    <Details summary={`Cancelled (${gone.length})`}>
      <ul class="govuk-list app-cancelled">
        {gone.map(({ id, title, cancelled }) => (
          <li id={id}>
            <a class="govuk-link" href={milestonePath(plan.id, id, asked)}>
              {title}
            </a>
            <p class="app-quiet">Why: {cancelled?.reason}</p>
            {canChange(plan, asked) && <RestoreButton plan={plan} milestoneId={id} title={title} />}
          </li>
        ))}
      </ul>
    </Details>
  )
}
