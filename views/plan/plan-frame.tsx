import type { Child } from 'hono/jsx'
import type { Day } from '../../src/domain/day.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { ButtonLink } from '../components/button.tsx'
import { NotificationBanner } from '../components/notification-banner.tsx'
import { CurrencyNote } from '../currency-note.tsx'
import { Layout } from '../layout.tsx'
import { planPath, type PlanPart } from './plan-links.ts'

/** What every page of a plan is made from. */
export type PlanPageProps = {
  opened: OpenPlan
  /** The day that the address asks for, if it does. */
  asked: Day | null
  /** The address of the style sheet. */
  css: string
}

type FrameProps = PlanPageProps & {
  /** The page's own name; the front page has none. */
  heading?: string
  part: PlanPart
  children: Child
}

const PARTS: readonly { part: PlanPart; text: string }[] = [
  { part: '', text: 'Overview' },
  { part: 'schedule', text: 'Schedule' },
  { part: 'findings', text: 'What is wrong' },
  { part: 'structure', text: 'Structure and money' },
]

const PlanNav = ({ opened, asked, part: here }: PlanPageProps & { part: PlanPart }) => (
  <nav class="app-plan-nav" aria-label="This plan">
    <ul class="app-plan-nav__list">
      {PARTS.map(({ part, text }) => (
        <li>
          <a
            class="app-plan-nav__link"
            href={planPath(opened.plan.id, part, asked)}
            {...(part === here ? { 'aria-current': 'page' } : {})}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const AskedNotice = ({ opened, asked }: PlanPageProps) =>
  asked === null ? null : (
    <NotificationBanner>
      Worked out as on {showDay(asked)}, the day that the address asks for. What is recorded is the
      same.{' '}
      <a class="govuk-notification-banner__link" href={planPath(opened.plan.id, '', null)}>
        {opened.plan.example ? 'Show it as at its own day' : 'Show it as on today'}
      </a>
    </NotificationBanner>
  )

/** Whose plan this is and on which day it is read. */
const AsAtNote = ({ opened, asked }: PlanPageProps) => {
  const { plan, today } = opened
  if (!plan.example) return <p class="app-note">Your plan, as on {showDay(today)}.</p>
  const own = asked === null ? '' : `; its own day is ${showDay(plan.example.asAt)}`
  return (
    <div class="app-note app-note--actions">
      <span>
        A worked example, as at {showDay(today)}
        {own}. It is read-only.
      </span>
      <ButtonLink href={planPath(plan.id, 'copy', null)} secondary>
        Copy to work on
      </ButtonLink>
    </div>
  )
}

/** What every page of a plan carries: where it is, its day, and that the law has moved on. */
export const PlanFrame = ({ heading, part, children, ...page }: FrameProps) => {
  const { plan, framework } = page.opened
  const crumbs = [
    { text: 'Plans', href: '/' },
    ...(heading === undefined
      ? []
      : [{ text: plan.title, href: planPath(plan.id, '', page.asked) }]),
  ]
  return (
    <Layout
      title={heading === undefined ? [plan.title] : [heading, plan.title]}
      css={page.css}
      section="plans"
      crumbs={crumbs}
    >
      {heading !== undefined && <span class="govuk-caption-l">{plan.title}</span>}
      <h1 class="govuk-heading-l">{heading ?? plan.title}</h1>
      <PlanNav {...page} part={part} />
      <AskedNotice {...page} />
      {framework && <CurrencyNote framework={framework} />}
      <AsAtNote {...page} />
      {children}
    </Layout>
  )
}
