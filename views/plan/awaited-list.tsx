import type { Child } from 'hono/jsx'
import type { Awaited, AwaitedProgress, Lapsed, Missing } from '../../src/domain/awaited.ts'
import { anchorName } from '../../src/domain/facts.ts'
import { firstFew } from '../../src/domain/front-page.ts'
import { reviewsName } from '../../src/domain/review-reading.ts'
import { showDay, showList } from '../../src/domain/show-date.ts'
import { PROGRESS_WORDS } from '../../src/domain/vocabulary.ts'
import { Details } from '../components/details.tsx'
import { sentence } from '../sentence.ts'
import { entryPath } from './entry-links.ts'
import { sayAreas } from './next-dates.tsx'
import type { PlanPageProps } from './plan-frame.tsx'
import { planPath } from './plan-links.ts'
import { shorten } from './shorten.ts'

type Page = Pick<PlanPageProps, 'opened' | 'asked'>

const LONGEST = 90

/** As much as stands on one line of the printed page. */
const LONGEST_NOTE = 70

const MISSING: Record<Missing, string> = {
  date: 'is not recorded',
  day: 'is recorded, but not its exact day',
  outcome: 'was planned and has passed; whether it was kept is not recorded',
}

/** The areas, where not all of them wait. */
function inAreas({ opened }: Page, areas: readonly string[]): string {
  const where = sayAreas(opened, areas)
  return where === null ? '' : ` in ${where}`
}

const waits = (count: number): string =>
  count === 1 ? 'one requirement waits for it' : `${count} requirements wait for it`

const PartLink = ({ page, part, children }: { page: Page; part: string; children: Child }) => (
  <a class="govuk-link" href={planPath(page.opened.plan.id, part, page.asked)}>
    {children}
  </a>
)

const Progress = ({ page, item }: { page: Page; item: AwaitedProgress }) => {
  const { progress, title, areas } = item
  const { state } = progress
  return (
    <>
      <a
        class="govuk-link"
        href={entryPath(page.opened.plan.id, { ...item, kind: item.of }, page.asked)}
      >
        {shorten(title, LONGEST)}
      </a>
      {inAreas(page, areas)}: owner says{' '}
      <strong>{state === undefined ? '' : PROGRESS_WORDS[state]}</strong>
      {progress.asAt !== undefined && `, on ${showDay(progress.asAt)}`}
      {progress.note !== undefined && (
        <span class="app-brief__note">“{shorten(progress.note, LONGEST_NOTE)}”</span>
      )}
    </>
  )
}

/** A duty that went by in silence: it leads to where it would be recorded. */
const Silent = ({
  page,
  lapsed,
  part,
  areas,
}: {
  page: Page
  lapsed: Lapsed
  part: string
  areas: readonly string[]
}) => (
  <>
    <PartLink page={page} part={part}>
      {lapsed.title}
    </PartLink>
    {inAreas(page, areas)}: should have been done by{' '}
    <strong>{showList(lapsed.byDays.map(showDay), 'or')}</strong>; nothing is recorded
  </>
)

const AwaitedDate = ({ page, item }: { page: Page; item: Extract<Awaited, { kind: 'date' }> }) => {
  const { framework } = page.opened
  if (item.lapsed)
    return <Silent page={page} lapsed={item.lapsed} part="dates" areas={item.areas} />
  const name = framework ? anchorName(framework, item.anchor) : item.anchor
  return (
    <>
      <PartLink page={page} part="dates">
        {sentence(name)}
      </PartLink>{' '}
      {MISSING[item.missing]}
      {inAreas(page, item.areas)}
      <span class="app-brief__note">{sentence(waits(item.requirements.length))}</span>
    </>
  )
}

const Item = ({ page, item }: { page: Page; item: Awaited }) => {
  switch (item.kind) {
    case 'progress':
      return <Progress page={page} item={item} />
    case 'date':
      return <AwaitedDate page={page} item={item} />
    case 'decision':
      return (
        <>
          <PartLink page={page} part="milestones">
            The decision on the arrangements
          </PartLink>{' '}
          is not recorded{inAreas(page, item.areas)}
        </>
      )
    case 'undated-decision':
      return (
        <>
          <PartLink page={page} part={`milestones/${item.id}`}>
            {shorten(item.title, LONGEST)}
          </PartLink>
          : a decision with no date
        </>
      )
    case 'reviews':
      return (
        <>
          <PartLink page={page} part="areas">
            How many {reviewsName(item.review)} are open
          </PartLink>{' '}
          is not recorded{inAreas(page, item.areas)}
        </>
      )
    case 'requirement':
      return item.lapsed ? (
        <Silent
          page={page}
          lapsed={item.lapsed}
          part={`requirements/${item.id}`}
          areas={item.areas}
        />
      ) : (
        <>
          <PartLink page={page} part={`requirements/${item.id}`}>
            {item.title}
          </PartLink>
          : not recorded as done{inAreas(page, item.areas)}
        </>
      )
  }
}

const Items = ({ page, items }: { page: Page; items: readonly Awaited[] }) => (
  <ul class="app-brief">
    {items.map((item) => (
      <li>
        <Item page={page} item={item} />
      </li>
    ))}
  </ul>
)

/** What the plan waits for before more can be told, each with where it is recorded. */
export const AwaitedList = ({
  page,
  all,
  most,
}: {
  page: Page
  all: readonly Awaited[]
  most: number
}) => {
  const { shown, more } = firstFew(all, most)
  if (shown.length === 0) return <p class="govuk-body">Nothing is waited for.</p>
  return (
    <>
      <Items page={page} items={shown} />
      {more > 0 && (
        <>
          <Details summary={`and ${more} more`} classes="app-screen-only">
            <Items page={page} items={all.slice(most)} />
          </Details>
          <p class="govuk-body app-print-only">and {more} more</p>
        </>
      )}
    </>
  )
}
