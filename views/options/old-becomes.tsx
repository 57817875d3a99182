import type { Plan } from '../../src/domain/plan.ts'
import { sayWithReason } from '../../src/domain/fate-words.ts'
import { bodyNamed } from '../../src/domain/say-structure.ts'
import { whatBecomes, type Becoming } from '../../src/domain/what-becomes.ts'
import { FATES_HEADING } from '../fates/fate-links.ts'
import { fatesPath } from './option-links.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type OldBecomesProps = { plan: Plan; asked: AskedDays; option: string }

/** What happens to one, in a sentence; null while nothing is said. */
function sayOf(plan: Plan, { fate, stays }: Becoming): string | null {
  if (fate !== null) return sayWithReason(fate, (id) => bodyNamed(plan, id))
  return stays ? 'stays with its body' : null
}

/** Each old body and function with what happens to it. */
function becomes({ plan, option }: OldBecomesProps) {
  const { bodies, functions } = whatBecomes(plan, option)
  return [...bodies, ...functions].map((one) => ({ name: one.name, says: sayOf(plan, one) }))
}

/** What happens to the old structure under an option, and where to say so. */
export const OldBecomes = (props: OldBecomesProps) => {
  const all = becomes(props)
  const open = all.filter(({ says }) => says === null)
  return (
    <section aria-labelledby="old">
      <h2 class="govuk-heading-m" id="old">
        What happens to the old structure
      </h2>
      {all.length === 0 ? (
        <p class="govuk-body">No old body or function is recorded.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {all.flatMap(({ name, says }) =>
            says === null
              ? []
              : [
                  <li>
                    “{name}” {says}
                  </li>,
                ],
          )}
        </ul>
      )}
      {open.length > 0 && (
        <p class="govuk-body">Not yet said: {open.map(({ name }) => `“${name}”`).join(', ')}.</p>
      )}
      <p class="govuk-body app-screen-only">
        <a class="govuk-link" href={fatesPath(props.plan.id, props.option, props.asked)}>
          {FATES_HEADING}
        </a>
      </p>
    </section>
  )
}
