import type { Plan } from '../../src/domain/plan.ts'
import { sayWithReason } from '../../src/domain/say-fate.ts'
import { fatesUnder, oldStructure } from '../../src/domain/structure-scope.ts'
import { fatesPath } from './option-links.ts'

type OldBecomesProps = { plan: Plan; option: string }

/** Each old body and function with what happens to it, in a sentence; null while nothing is said. */
function becomes({ plan, option }: OldBecomesProps) {
  const { bodies, functions } = oldStructure(plan)
  const fates = new Map(
    fatesUnder(plan, option).map((fate) => [fate.body ?? fate.function, fate] as const),
  )
  const named = (id: string) => `“${plan.bodies.find((body) => body.id === id)?.name ?? id}”`
  const old = new Set(bodies.flatMap(({ id, side }) => (side === 'old' ? [id] : [])))
  const held = functions.filter(({ body }) => body !== undefined && old.has(body))
  return [...bodies.filter(({ id }) => old.has(id)), ...held].map(({ id, name }) => {
    const fate = fates.get(id)
    return { name, says: fate === undefined ? null : sayWithReason(fate, named) }
  })
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
        <a class="govuk-link" href={fatesPath(props.plan.id, props.option)}>
          What happens to it, both ways round
        </a>
      </p>
    </section>
  )
}
