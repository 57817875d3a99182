import type { Child } from 'hono/jsx'
import { areasOf, milestoneById, type OpenPlan } from '../../src/domain/facts.ts'
import { sayOwner } from '../../src/domain/owner-names.ts'
import type { Dated, Milestone, Progress } from '../../src/domain/plan.ts'
import { schedule, type ScheduleEntry } from '../../src/domain/schedule.ts'
import { showDay, showEdtf, showList, showWeekday } from '../../src/domain/show-date.ts'
import { PROGRESS_WORDS } from '../../src/domain/vocabulary.ts'
import { waitingFor } from '../../src/domain/waiting.ts'
import type { Fact } from '../fact-list.tsx'
import { milestonePath } from '../plan/entry-links.ts'
import { sentence } from '../sentence.ts'
import { InventedMark, SourceNote } from '../source-note.tsx'
import { EntryTag } from '../entry-tag.tsx'
import { aboutFacts } from './about-facts.tsx'
import { evidenceFacts } from './evidence-facts.tsx'
import type { ShownMilestone } from './shown-milestone.ts'

type Entries = ReadonlyMap<string, ScheduleEntry>

const Quiet = ({ children }: { children: Child }) => <p class="app-quiet">{children}</p>

/** A date as read, as written, and where it is written. */
const ShownDate = ({ dated }: { dated: Dated }) => (
  <>
    {showEdtf(dated.edtf)}
    {dated.asWritten !== undefined && <Quiet>As written: “{dated.asWritten}”</Quiet>}
    {dated.source && (
      <Quiet>
        <SourceNote source={dated.source} />
      </Quiet>
    )}
  </>
)

function workingDay({ due, lastWorkingDay, standing }: ScheduleEntry): Fact[] {
  const ahead = standing === 'due-soon' || standing === 'upcoming'
  return ahead && lastWorkingDay !== undefined && lastWorkingDay !== due
    ? [{ key: 'Last working day', value: showWeekday(lastWorkingDay) }]
    : []
}

function dateFacts({ when, done, clearDays }: Milestone, entry: ScheduleEntry): Fact[] {
  const papers =
    entry.papersBy === undefined
      ? 'Cannot tell: the meeting has no exact day yet'
      : showWeekday(entry.papersBy)
  return [
    { key: 'Date', value: when ? <ShownDate dated={when} /> : 'No date is recorded' },
    ...workingDay(entry),
    ...(clearDays === undefined
      ? []
      : [
          {
            key: 'Papers out by',
            value: (
              <>
                {papers}
                <Quiet>{clearDays} clear days before</Quiet>
              </>
            ),
          },
        ]),
    ...(done
      ? [
          {
            key: 'Done',
            value: done.when ? (
              <ShownDate dated={done.when} />
            ) : (
              'Yes; no day of its own is recorded'
            ),
          },
        ]
      : []),
  ]
}

/** How an owner says that it goes, in words with the note and the day. */
export const Said = ({ progress }: { progress: Progress }) => (
  <>
    {progress.state === undefined ? 'Not said' : sentence(PROGRESS_WORDS[progress.state])}
    {progress.note !== undefined && <Quiet>{progress.note}</Quiet>}
    {progress.asAt !== undefined && <Quiet>Said on {showDay(progress.asAt)}</Quiet>}
  </>
)

function standingFacts(opened: OpenPlan, { progress }: Milestone, entry: ScheduleEntry): Fact[] {
  return [
    {
      key: 'Standing',
      value: (
        <>
          <EntryTag opened={opened} entry={entry} />
          <Quiet>{entry.why}</Quiet>
        </>
      ),
    },
    { key: 'Its owner says', value: progress ? <Said progress={progress} /> : 'Not recorded' },
  ]
}

function ownerFacts({ opened: { plan }, milestone }: ShownMilestone): Fact[] {
  const { owner } = milestone
  const areas = areasOf(plan, milestone).map(({ name }) => name)
  return [
    {
      key: 'Owner',
      value: (
        <>
          {sayOwner(plan, owner) ?? 'Not recorded'} {owner?.source?.invented && <InventedMark />}
        </>
      ),
    },
    ...(areas.length === 0 ? [] : [{ key: 'Areas', value: showList(areas) }]),
  ]
}

const Others = ({
  shown: { opened, asked },
  others,
  entries,
}: {
  shown: ShownMilestone
  others: readonly Milestone[]
  entries: Entries
}) => (
  <ul class="govuk-list">
    {others.map(({ id, title }) => {
      const entry = entries.get(id)
      return (
        <li>
          <a class="govuk-link" href={milestonePath(opened.plan.id, id, asked)}>
            {title}
          </a>{' '}
          {entry && <EntryTag opened={opened} entry={entry} />}
        </li>
      )
    })}
  </ul>
)

function waitingFacts(shown: ShownMilestone, entries: Entries): Fact[] {
  const { plan } = shown.opened
  const needs = shown.milestone.dependsOn.flatMap((id) => milestoneById(plan, id) ?? [])
  const waiting = waitingFor(plan, shown.milestone.id)
  const list = (others: readonly Milestone[]) =>
    others.length === 0 ? 'Nothing' : <Others shown={shown} others={others} entries={entries} />
  return [
    { key: 'It waits for', value: list(needs) },
    { key: 'What waits for it', value: list(waiting) },
  ]
}

/** Everything that is recorded of a milestone and follows from it, under its name. */
export function milestoneFacts(shown: ShownMilestone): Fact[] {
  const { milestone } = shown
  const entries: Entries = new Map(
    schedule(shown.opened).flatMap((entry) =>
      entry.kind === 'milestone' ? [[entry.id, entry] as const] : [],
    ),
  )
  const entry = entries.get(milestone.id)
  if (!entry) return []
  return [
    ...standingFacts(shown.opened, milestone, entry),
    ...dateFacts(milestone, entry),
    ...ownerFacts(shown),
    ...aboutFacts(shown),
    ...waitingFacts(shown, entries),
    ...evidenceFacts(shown),
  ]
}
