import type { Child } from 'hono/jsx'
import { showDay } from '../../src/domain/show-date.ts'
import type { SlideFooter } from '../../src/domain/slides/slide.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { CurrencyNote } from '../currency-note.tsx'
import { planPath } from '../plan/plan-links.ts'
import { LeftOut } from '../slides/left-out.tsx'
import { presentPath } from './present-links.ts'
import type { PresentProps } from './present-props.ts'

const onDay = ({ on }: SlideFooter): string => (on === null ? '' : `, on ${showDay(on)}`)

type HeadProps = PresentProps & { heading: string; children: Child }

/** What there is to show; where there is nothing, what is missing. */
const Holds = ({ opened, slides, footer, only, asked }: PresentProps) =>
  slides.length === 0 ? (
    <p class="govuk-body">
      There is nothing to show yet: the plan records nothing that {only ?? 'these slides'} could be
      made from.{' '}
      <a class="govuk-link" href={planPath(opened.plan.id, 'structure', asked.asked)}>
        Structure and money
      </a>{' '}
      and{' '}
      <a class="govuk-link" href={planPath(opened.plan.id, 'dates', asked.asked)}>
        Key dates
      </a>{' '}
      are where that is recorded.
    </p>
  ) : (
    <p class="govuk-body">
      {only === null ? '' : `${only} alone${onDay(footer)}. `}Made from revision {footer.revision}{' '}
      of the plan, as at {showDay(footer.asAt)}
      {footer.today}, which each slide says at its foot.
    </p>
  )

/** Pictures that took longer than a reader waits are there the next time. */
const Late = ({ late, here }: PresentProps) =>
  late === 0 ? null : (
    <p class="govuk-inset-text">
      {late === 1 ? 'One picture is' : `${late} pictures are`} still being drawn; until then the
      same is told in words.{' '}
      <a class="govuk-link" href={here}>
        Load this page again
      </a>{' '}
      in a moment.
    </p>
  )

const OtherSlides = ({ opened, asked }: PresentProps) => {
  const { id } = opened.plan
  const whole = { ...asked, of: {} }
  return (
    <>
      {Object.keys(asked.of).length > 0 && (
        <li>
          <a class="govuk-link" href={presentPath(id, '', whole)}>
            The whole presentation
          </a>
        </li>
      )}
      <li>
        <a class="govuk-link" href={presentPath(id, '', { ...whole, chair: !asked.chair })}>
          {asked.chair ? 'Without the slides for the chair' : 'With the slides for the chair alone'}
        </a>
      </li>
    </>
  )
}

/** Above the slides, on a screen alone: whose they are, what they hold, and where to go from here. */
export const PresentHead = ({ heading, children, ...page }: HeadProps) => {
  const { plan, framework } = page.opened
  return (
    <div class="govuk-width-container app-present-head">
      <Breadcrumbs
        crumbs={[
          { text: 'Plans', href: '/' },
          { text: plan.title, href: planPath(plan.id, '', page.asked.asked) },
        ]}
      />
      <span class="govuk-caption-l">{plan.title}</span>
      <h1 class="govuk-heading-l">{heading}</h1>
      {framework && <CurrencyNote framework={framework} />}
      <Holds {...page} />
      {page.only === null && <LeftOut plan={plan} asked={page.asked.asked} />}
      <Late {...page} />
      {children}
      <ul class="govuk-list govuk-list--bullet">
        <OtherSlides {...page} />
        <li>
          <a class="govuk-link" href={planPath(plan.id, 'slides', page.asked.asked)}>
            Which slides there are, and in which order
          </a>
        </li>
        <li>
          <a class="govuk-link" href={planPath(plan.id, '', page.asked.asked)}>
            Back to the plan
          </a>
        </li>
      </ul>
    </div>
  )
}
