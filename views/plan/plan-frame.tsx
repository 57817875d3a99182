import type { Child } from 'hono/jsx'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Crumb } from '../components/breadcrumbs.tsx'
import { ErrorSummary, type FormError } from '../components/error-summary.tsx'
import { CurrencyNote } from '../currency-note.tsx'
import { Layout } from '../layout.tsx'
import type { AskedDays } from './asked-days.ts'
import { DaysNote, DaysNotice } from './days-notice.tsx'
import { MovedOnNote } from './moved-on-note.tsx'
import { planPath, type PlanPart } from './plan-links.ts'
import { SavedBanner, type Saved } from './saved-banner.tsx'

/** What every page of a plan is made from. */
export type PlanPageProps = {
  opened: OpenPlan
  /** The days that the address asks for, if it does. */
  asked: AskedDays
  /** The change that the reader has just made. */
  saved: Saved | null
  /** The address of the style sheet. */
  css: string
  /** The address of the script that says when the plan has moved on, where it can. */
  watch?: string | undefined
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

/** The parts of a plan that every page of it links to, in their order. */
export const PARTS: readonly { part: PlanPart; text: string }[] = [
  { part: '', text: 'Overview' },
  { part: 'schedule', text: 'Schedule' },
  { part: 'milestones', text: 'Milestones' },
  { part: 'dates', text: 'Key dates' },
  { part: 'calendar', text: 'Calendar' },
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
      script={page.watch}
    >
      {page.watch !== undefined && <MovedOnNote plan={plan} />}
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {page.saved && <SavedBanner plan={plan} saved={page.saved} />}
      {heading !== undefined && <span class="govuk-caption-l">{plan.title}</span>}
      <h1 class="govuk-heading-l">{heading ?? plan.title}</h1>
      <PlanNav {...page} part={part} />
      <DaysNotice {...page} part={part} />
      {framework && <CurrencyNote framework={framework} />}
      <DaysNote {...page} part={part} />
      {children}
    </Layout>
  )
}
