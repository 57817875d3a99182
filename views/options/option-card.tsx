import { agreementOn } from '../../src/domain/agreement.ts'
import { VIEW_NAMES } from '../../src/domain/charts/view-words.ts'
import type { Option } from '../../src/domain/option.ts'
import type { Body, Plan } from '../../src/domain/plan.ts'
import { sayAgreed } from '../../src/domain/say-agreed.ts'
import { sayPosition } from '../../src/domain/say-position.ts'
import { newStructure } from '../../src/domain/structure-scope.ts'
import { isOld } from '../../src/domain/what-becomes.ts'
import { FATES_HEADING } from '../fates/fate-links.ts'
import { viewPath } from '../pictures/view-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { structureBack } from '../structure/structure-crumbs.ts'
import { fatesPath } from './option-links.ts'
import { StateTag } from './state-tag.tsx'
import type { AskedDays } from '../plan/asked-days.ts'

type CardProps = { plan: Plan; asked: AskedDays; option: Option }

const marks = (body: Body): string => {
  const { leads, option } = body
  const whence = isOld(body) ? ['continues'] : option === undefined ? ['whichever is chosen'] : []
  const words = [...(leads ? ['leads'] : []), ...whence]
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

const Bodies = ({ bodies }: { bodies: readonly Body[] }) => (
  <>
    <h3 class="govuk-heading-s">
      {bodies.length === 1 ? 'One body or group' : `${bodies.length} bodies and groups`}
    </h3>
    {bodies.length === 0 ? (
      <p>None yet. Open the option to add them.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {bodies.map((body) => (
          <li>
            {body.name}
            {marks(body)}
          </li>
        ))}
      </ul>
    )}
  </>
)

const Agreed = ({ plan, option }: { plan: Plan; option: Option }) => {
  const agreement = agreementOn(plan, option)
  const answered = agreement.areas
    .flatMap(({ partners }) => partners)
    .flatMap(({ answer, ...who }) => (answer === null ? [] : [{ ...who, answer }]))
  return (
    <>
      <h3 class="govuk-heading-s">Agreement</h3>
      <p>{sayAgreed(agreement)}</p>
      {answered.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {answered.map(({ area, organisation, answer }) => (
            <li>
              {organisation.name}
              {plan.areas.length > 1 && ` (${area.name})`}: {sayPosition(answer.position)}
              {!answer.isOfNow && `, on version ${answer.version.number}, which has changed since`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const Links = ({ plan: { id: planId }, asked, option }: CardProps) => (
  <ul class="govuk-list app-screen-only">
    {[
      { text: 'Open it', href: planPath(planId, structureBack(option.id), asked) },
      { text: VIEW_NAMES.option, href: viewPath(planId, 'option', asked, { option: option.id }) },
      { text: FATES_HEADING, href: fatesPath(planId, option.id, asked) },
    ].map(({ text, href }) => (
      <li>
        <a class="govuk-link" href={href}>
          {text}
          <span class="govuk-visually-hidden">: {option.name}</span>
        </a>
      </li>
    ))}
  </ul>
)

/** One option at a glance, to stand beside the others. */
export const OptionCard = ({ plan, asked, option }: CardProps) => {
  const { bodies } = newStructure(plan, option.id)
  return (
    <section class="app-option" aria-labelledby={option.id}>
      <h2 class="govuk-heading-m" id={option.id}>
        <a class="govuk-link" href={planPath(plan.id, structureBack(option.id), asked)}>
          {option.name}
        </a>
      </h2>
      <p>
        <StateTag state={option.state} />
      </p>
      {option.note !== undefined && <p>{option.note}</p>}
      <Bodies bodies={bodies.filter(({ side }) => side !== 'other')} />
      <Agreed plan={plan} option={option} />
      <Links plan={plan} asked={asked} option={option} />
    </section>
  )
}
