import type { Child } from 'hono/jsx'
import { awaited } from '../../src/domain/awaited.ts'
import { check, isBreach } from '../../src/domain/findings/check.ts'
import { nextDates, overdueLines, owedBy } from '../../src/domain/front-page.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { findingLines } from '../findings/lines.ts'
import { linesOf } from '../schedule/lines.ts'
import { showInstant } from '../show-instant.ts'
import { AwaitedList } from './awaited-list.tsx'
import { Downloads, type Download } from './downloads.tsx'
import { keyDates } from './key-dates.ts'
import { KeyDatesTable } from './key-dates-table.tsx'
import { NextDates } from './next-dates.tsx'
import { OverdueList } from './overdue-list.tsx'
import { OwedList } from './owed-list.tsx'
import { PlanFrame, type PlanPageProps } from './plan-frame.tsx'
import { planPath } from './plan-links.ts'
import { roomFor } from './room.ts'
import { WrongSummary } from './wrong-summary.tsx'
import { canChange } from './can-change.ts'

const About = ({ opened: { plan } }: PlanPageProps) =>
  plan.example ? (
    <p class="govuk-body app-front-about">
      {plan.example.about} Made from: {plan.example.paper}.
    </p>
  ) : (
    <p class="govuk-body app-front-about">
      Revision {plan.revision}, last changed {showInstant(plan.changedAt)}.{' '}
      {plan.archivedOn !== undefined && <>Archived on {showDay(plan.archivedOn)}. </>}
      <a class="govuk-link app-screen-only" href="/help#change">
        How to change a plan
      </a>
    </p>
  )

/** What people do most with a plan of their own, by its path below the plan. */
const DEEDS = [
  { path: 'dates', text: 'Record a key date' },
  { path: 'milestones/new', text: 'Add a milestone' },
  { path: 'milestones/paste', text: 'Paste an action plan from a spreadsheet' },
  { path: 'areas', text: 'Record partners, scrutiny and open reviews' },
  { path: 'title', text: 'Change the plan’s title' },
  { path: 'copy', text: 'Copy this plan' },
  { path: 'archive', text: 'Archive this plan' },
  { path: 'delete', text: 'Delete this plan' },
]

const Deeds = ({ opened: { plan }, asked }: PlanPageProps) =>
  !canChange(plan, asked) ? null : (
    <>
      <h2 class="govuk-heading-m">Change this plan</h2>
      <ul class="govuk-list govuk-list--bullet">
        {DEEDS.map(({ path, text }) => (
          <li>
            <a class="govuk-link" href={planPath(plan.id, path, null)}>
              {path === 'archive' && plan.archivedOn !== undefined
                ? 'Take this plan out of the archive'
                : text}
            </a>
          </li>
        ))}
      </ul>
    </>
  )

const Present = ({ opened: { plan }, asked }: PlanPageProps) => (
  <>
    <h2 class="govuk-heading-m">Present it</h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <a class="govuk-link" href={planPath(plan.id, 'present', asked)}>
          Present to a board
        </a>
        , as slides on a screen
      </li>
      <li>
        <a class="govuk-link" href={planPath(plan.id, 'present/handout', asked)}>
          Handout to print
        </a>
        , one slide a page
      </li>
      <li>
        <a class="govuk-link" href={planPath(plan.id, 'slides', asked)}>
          Choose and order the slides
        </a>
      </li>
    </ul>
  </>
)

/** What to do with a plan that has no area yet: the law counts for each area. */
const StartHere = ({ opened: { plan, framework }, asked }: PlanPageProps) => (
  <section aria-labelledby="start">
    <h2 class="govuk-heading-m" id="start">
      Where to begin
    </h2>
    <p class="govuk-body">
      No area is recorded yet.{' '}
      {!canChange(plan, asked) ? null : (
        <>
          <a class="govuk-link" href={planPath(plan.id, 'areas', asked)}>
            Name your area
          </a>
          {framework ? ': its dates in law and in guidance then show here.' : '.'}
        </>
      )}
    </p>
  </section>
)

type PartProps = { id: string; title: string; children: Child }

const Part = ({ id, title, children }: PartProps) => (
  <section aria-labelledby={id}>
    <h2 class="govuk-heading-s" id={id}>
      {title}
    </h2>
    {children}
  </section>
)

/** The page that a chair reads: what is wrong, late, next and waited for, and who owes it. */
const OneSide = (page: PlanPageProps) => {
  const { opened, asked } = page
  const { plan } = opened
  const lines = linesOf(opened)
  const findings = check(opened)
  const lists = {
    next: nextDates(opened, lines),
    overdue: overdueLines(lines),
    awaited: awaited(opened, findings),
    owed: owedBy(opened, lines),
  }
  const most = roomFor(lists, {
    breaches: findingLines(plan, findings.filter(isBreach)).map(({ finding }) => finding),
    dateRows: keyDates(opened).length,
  })
  return (
    <div class="app-front">
      <div class="app-front__main">
        <Part id="wrong" title="What is wrong">
          <WrongSummary
            opened={opened}
            findings={findings}
            href={planPath(plan.id, 'findings', asked)}
          />
        </Part>
        <OverdueList opened={opened} asked={asked} overdue={lists.overdue} most={most.overdue} />
        <Part id="next" title="Next dates">
          <NextDates opened={opened} asked={asked} dates={lists.next} most={most.next} />
        </Part>
      </div>
      <div class="app-front__side">
        <Part id="awaited" title="What is waited for">
          <AwaitedList page={page} all={lists.awaited} most={most.awaited} />
        </Part>
        <Part id="owed" title="Who owes what">
          <OwedList opened={opened} asked={asked} owed={lists.owed} most={most.owed} />
        </Part>
      </div>
      {plan.areas.length > 0 && (
        <div class="app-front__foot">
          <Part id="dates" title="Key dates">
            <KeyDatesTable opened={opened} />
          </Part>
        </div>
      )}
    </div>
  )
}

/** A plan's front page, which fits on one side of paper, and below it what only a screen needs. */
export const PlanPage = ({
  downloads,
  ...page
}: PlanPageProps & { downloads: readonly Download[] }) => {
  const { plan } = page.opened
  const isEmpty = plan.areas.length === 0 && plan.milestones.length === 0
  return (
    <PlanFrame {...page} part="">
      <About {...page} />
      {plan.areas.length === 0 && <StartHere {...page} />}
      {!isEmpty && <OneSide {...page} />}
      <div class="app-screen-only">
        <Present {...page} />
        <Deeds {...page} />
        <h2 class="govuk-heading-m">Take it with you</h2>
        <Downloads page={page} downloads={downloads} />
      </div>
    </PlanFrame>
  )
}
