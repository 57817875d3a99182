import { firstFew, type Owed } from '../../src/domain/front-page.ts'
import { NOBODY } from '../../src/domain/schedule-filter.ts'
import { schedulePath } from '../schedule/filter-links.ts'
import type { Line } from '../schedule/lines.ts'
import { sayEntryDue } from '../schedule/reading-words.ts'
import { sentence } from '../sentence.ts'
import { LineTitle } from './next-dates.tsx'
import type { PlanPageProps } from './plan-frame.tsx'
import { shorten } from './shorten.ts'

type Page = Pick<PlanPageProps, 'opened' | 'asked'>

const LONGEST_OWNER = 60

const Next = ({ opened, asked, next }: Page & { next: Line | null }) =>
  next === null ? (
    <span class="app-brief__note">Nothing dated is ahead</span>
  ) : (
    <span class="app-brief__note">
      {next.entry.due !== null && `${sentence(sayEntryDue(opened, next.entry))}: `}
      <LineTitle opened={opened} asked={asked} line={next} />
    </span>
  )

const Owner = ({ opened, asked, owed }: Page & { owed: Owed<Line> }) => (
  <li>
    <strong>
      <a
        class="govuk-link"
        href={schedulePath(opened.plan.id, { owner: owed.owner?.key ?? NOBODY }, asked)}
      >
        {shorten(owed.owner?.name ?? 'Nobody is named', LONGEST_OWNER)}
      </a>
      {owed.overdue > 0 && ` · ${owed.overdue} overdue`}
    </strong>
    {owed.cannotTell > 0 && ` · we cannot tell about ${owed.cannotTell}`}
    <Next opened={opened} asked={asked} next={owed.next} />
  </li>
)

/** Who owes what: the next thing that each owner owes, and how much is late or cannot be told. */
export const OwedList = ({
  opened,
  asked,
  owed: all,
  most,
}: Page & { owed: readonly Owed<Line>[]; most: number }) => {
  const { shown, more } = firstFew(all, most)
  if (shown.length === 0) return <p class="govuk-body">Nobody owes anything yet.</p>
  return (
    <ul class="app-brief">
      {shown.map((owed) => (
        <Owner opened={opened} asked={asked} owed={owed} />
      ))}
      {more > 0 && (
        <li>
          <a class="govuk-link" href={schedulePath(opened.plan.id, { sort: 'owner' }, asked)}>
            and {more} more
          </a>
        </li>
      )}
    </ul>
  )
}
