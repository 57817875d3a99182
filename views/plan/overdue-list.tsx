import { firstFew } from '../../src/domain/front-page.ts'
import { showEdtf } from '../../src/domain/show-date.ts'
import { schedulePath } from '../schedule/filter-links.ts'
import type { Line } from '../schedule/lines.ts'
import { LineTitle, sayAreas } from './next-dates.tsx'
import type { PlanPageProps } from './plan-frame.tsx'
import { shorten } from './shorten.ts'

const LONGEST_OWNER = 50

const told = (opened: PlanPageProps['opened'], line: Line): string => {
  const { due, owner } = line.entry
  const where = sayAreas(opened, line.areas)
  return [
    due === null ? 'no date' : `due ${showEdtf(due)}`,
    shorten(owner ?? 'nobody is named', LONGEST_OWNER),
    ...(where === null ? [] : [where]),
  ].join(' · ')
}

/** What is overdue, the oldest first: a few of it by name, the rest as a number. */
export const OverdueList = ({
  opened,
  asked,
  overdue,
  most,
}: Pick<PlanPageProps, 'opened' | 'asked'> & { overdue: readonly Line[]; most: number }) => {
  if (overdue.length === 0) return null
  const { shown, more } = firstFew(overdue, most)
  return (
    <section aria-labelledby="overdue">
      <h2 class="govuk-heading-s" id="overdue">
        Overdue
      </h2>
      <p class="govuk-body">
        <strong>{overdue.length} overdue:</strong> the oldest first.
      </p>
      <ul class="app-brief">
        {shown.map((line) => (
          <li>
            <LineTitle opened={opened} asked={asked} line={line} />
            <span class="app-brief__note">{told(opened, line)}</span>
          </li>
        ))}
        {more > 0 && (
          <li>
            <a
              class="govuk-link"
              href={schedulePath(opened.plan.id, { standings: ['overdue'] }, asked)}
            >
              and {more} more
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
