import type { LeftOut } from '../../src/domain/chart.ts'
import { sentence } from '../sentence.ts'

/** What the picture leaves out, and why; it says so too where nothing is left out. */
export const NotShown = ({ leftOut }: { leftOut: readonly LeftOut[] }) => (
  <section aria-labelledby="not-shown">
    <h2 class="govuk-heading-m" id="not-shown">
      Not shown
    </h2>
    {leftOut.length === 0 ? (
      <p class="govuk-body">Nothing is left out.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {leftOut.map(({ name, why }) => (
          <li>
            <strong>{name}</strong>. {sentence(why)}.
          </li>
        ))}
      </ul>
    )}
  </section>
)
