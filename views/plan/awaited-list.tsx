import type { Child } from 'hono/jsx'
import {
  awaited,
  type Awaited,
  type AwaitedProgress,
  type Missing,
} from '../../src/domain/awaited.ts'
import { anchorName } from '../../src/domain/facts.ts'
import type { Finding } from '../../src/domain/findings/finding.ts'
import { firstFew } from '../../src/domain/front-page.ts'
import { reviewsName } from '../../src/domain/review-reading.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { PROGRESS_WORDS } from '../../src/domain/vocabulary.ts'
import { sentence } from '../sentence.ts'
import { entryPath } from './entry-links.ts'
import { sayAreas } from './next-dates.tsx'
import type { PlanPageProps } from './plan-frame.tsx'
import { planPath } from './plan-links.ts'
import { shorten } from './shorten.ts'

type Page = Pick<PlanPageProps, 'opened' | 'asked'>

const MOST = 5

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
        <span class="app-brief__note">{shorten(progress.note, LONGEST_NOTE)}</span>
      )}
    </>
  )
}

const AwaitedDate = ({ page, item }: { page: Page; item: Extract<Awaited, { kind: 'date' }> }) => {
  const { framework } = page.opened
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
      return (
        <>
          <PartLink page={page} part={`requirements/${item.id}`}>
            {item.title}
          </PartLink>
          : not recorded as done{inAreas(page, item.areas)}
        </>
      )
  }
}

/** What the plan waits for before more can be told, each with where it is recorded. */
export const AwaitedList = ({ page, findings }: { page: Page; findings: readonly Finding[] }) => {
  const { shown, more } = firstFew(awaited(page.opened, findings), MOST)
  return shown.length === 0 ? (
    <p class="govuk-body">Nothing is waited for.</p>
  ) : (
    <ul class="app-brief">
      {shown.map((item) => (
        <li>
          <Item page={page} item={item} />
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  )
}
