import type { ChangeHead } from '../../src/domain/history/change-head.ts'
import type { Milestone } from '../../src/domain/plan.ts'
import { check } from '../../src/domain/findings/check.ts'
import { Button } from '../components/button.tsx'
import { FactList } from '../fact-list.tsx'
import { FindingItem } from '../findings/finding-item.tsx'
import { findingLines } from '../findings/lines.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { historyPath } from '../history/history-links.ts'
import { downloadPath, planPath } from '../plan/plan-links.ts'
import { showInstant } from '../show-instant.ts'
import { ReopenButton, RestoreButton } from './end-buttons.tsx'
import { milestoneFacts } from './milestone-facts.tsx'
import { deedPath } from './milestone-links.ts'
import { canChange } from '../plan/can-change.ts'

type Props = PlanPageProps & {
  milestone: Milestone
  /** What was done to it, the latest first. */
  changes: readonly ChangeHead[]
}

type DeedsProps = Pick<Props, 'opened' | 'milestone'>

const Deeds = ({ opened: { plan }, milestone }: DeedsProps) => {
  const { id, title, done, cancelled } = milestone
  const path = (deed: string): string => deedPath(plan.id, id, deed)
  const button = { plan, milestoneId: id, title }
  return (
    <div class="app-screen-only">
      <div class="govuk-button-group">
        <Button href={path('change')}>Change</Button>
        {!cancelled && (
          <Button href={path('done')} secondary>
            {done ? 'Change when it was done' : 'Record as done'}
          </Button>
        )}
        {!done && !cancelled && (
          <Button href={path('progress')} secondary>
            Say how it goes
          </Button>
        )}
        {!done && (
          <Button href={path('cancel')} secondary>
            {cancelled ? 'Change why it was cancelled' : 'Cancel it'}
          </Button>
        )}
      </div>
      {done && <ReopenButton {...button} />}
      {cancelled && <RestoreButton {...button} />}
    </div>
  )
}

/** A file of this milestone alone; one without a date has no place in a calendar. */
const CalendarLink = ({ opened: { plan }, asked, milestone }: Omit<Props, 'changes'>) => {
  if (!milestone.when && !milestone.done?.when) return null
  const href = downloadPath(plan.id, 'ics', { asked, of: { only: milestone.id } })
  return (
    <p class="govuk-body app-screen-only">
      <a class="govuk-link" href={href}>
        Add to calendar (.ics)
      </a>
    </p>
  )
}

const Findings = ({ opened, milestone }: DeedsProps) => {
  if (!opened.framework) return null
  const own = check(opened).filter(({ subjects }) => subjects.includes(milestone.id))
  return (
    <section aria-labelledby="findings">
      <h2 class="govuk-heading-m" id="findings">
        What is wrong with it
      </h2>
      {own.length === 0 ? (
        <p class="govuk-body">
          {milestone.cancelled
            ? 'It is cancelled, so the checks leave it out.'
            : 'The checks find nothing wrong with this milestone.'}
        </p>
      ) : (
        <ul class="app-findings">
          {findingLines(opened.plan, own).map((line) => (
            <FindingItem line={line} full />
          ))}
        </ul>
      )}
    </section>
  )
}

const Changes = ({ opened, asked, milestone: { id }, changes }: Props) =>
  changes.length === 0 ? null : (
    <section aria-labelledby="changes">
      <h2 class="govuk-heading-m" id="changes">
        What has been done to it
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {changes.map(({ at, by, said }) => (
          <li>
            {said}
            <p class="app-quiet">
              {showInstant(at)}, by {by}
            </p>
          </li>
        ))}
      </ul>
      <p class="govuk-body app-screen-only">
        <a
          class="govuk-link"
          href={historyPath(opened.plan.id, asked, {
            filter: { thing: { list: 'milestones', id } },
          })}
        >
          All of it, with before and after
        </a>
      </p>
    </section>
  )

/** Everything that is known of one milestone, and what can be done to it. */
export const MilestonePage = ({ milestone, changes, ...page }: Props) => {
  const { opened, asked } = page
  return (
    <PlanFrame
      {...page}
      heading={milestone.title}
      part="milestones"
      crumbs={[{ text: 'Milestones', href: planPath(opened.plan.id, 'milestones', page.asked) }]}
    >
      {canChange(opened.plan, page.asked) && <Deeds opened={opened} milestone={milestone} />}
      <FactList facts={milestoneFacts({ opened, asked, milestone })} />
      <CalendarLink {...page} milestone={milestone} />
      <Findings opened={opened} milestone={milestone} />
      <Changes {...page} milestone={milestone} changes={changes} />
    </PlanFrame>
  )
}
