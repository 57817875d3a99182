import type { Child } from 'hono/jsx'
import type { Day } from '../../src/domain/day.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import { showDay } from '../../src/domain/show-date.ts'
import type { Crumb } from '../components/breadcrumbs.tsx'
import { Button } from '../components/button.tsx'
import { ErrorSummary, type FormError } from '../components/error-summary.tsx'
import { NotificationBanner } from '../components/notification-banner.tsx'
import { CurrencyNote } from '../currency-note.tsx'
import { Layout } from '../layout.tsx'
import { planPath, type PlanPart } from './plan-links.ts'
import { SavedBanner, type Saved } from './saved-banner.tsx'

/** What every page of a plan is made from. */
export type PlanPageProps = {
  opened: OpenPlan
  /** The day that the address asks for, if it does. */
  asked: Day | null
  /** The change that the reader has just made. */
  saved: Saved | null
  /** The address of the style sheet. */
  css: string
}

type FrameProps = PlanPageProps & {
  /** The page's own name; the front page has none. */
  heading?: string
  part: PlanPart
  /** Pages between the plan's front page and this one. */
  crumbs?: readonly Crumb[]
  /** What is wrong with the page's form. */
  errors?: readonly FormError[]
  children: Child
}

const PARTS: readonly { part: PlanPart; text: string }[] = [
  { part: '', text: 'Overview' },
  { part: 'schedule', text: 'Schedule' },
  { part: 'milestones', text: 'Milestones' },
  { part: 'dates', text: 'Key dates' },
  { part: 'findings', text: 'What is wrong' },
  { part: 'areas', text: 'Areas' },
  { part: 'organisations', text: 'Organisations' },
  { part: 'structure', text: 'Structure' },
  { part: 'history', text: 'History' },
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
    <NotificationBanner
      text={
        <>
          Worked out as on {showDay(asked)}, the day that the address asks for. What is recorded is
          the same.{' '}
          <a class="govuk-notification-banner__link" href={planPath(opened.plan.id, '', null)}>
            {opened.plan.example ? 'Show it as at its own day' : 'Show it as on today'}
          </a>
        </>
      }
    />
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
      <Button href={planPath(plan.id, 'copy', null)} secondary>
        Copy to work on
      </Button>
    </div>
  )
}

/** What every page of a plan carries: where it is, its day, and that the law has moved on. */
export const PlanFrame = ({
  heading,
  part,
  children,
  crumbs: between = [],
  errors = [],
  ...page
}: FrameProps) => {
  const { plan, framework } = page.opened
  const crumbs = [
    { text: 'Plans', href: '/' },
    ...(heading === undefined
      ? []
      : [{ text: plan.title, href: planPath(plan.id, '', page.asked) }]),
    ...between,
  ]
  return (
    <Layout
      title={
        heading === undefined
          ? [plan.title]
          : [`${errors.length > 0 ? 'Error: ' : ''}${heading}`, plan.title]
      }
      css={page.css}
      section="plans"
      crumbs={crumbs}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {page.saved && <SavedBanner plan={plan} saved={page.saved} />}
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
