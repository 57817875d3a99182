import type { LeftOut } from '../../src/domain/chart.ts'
import type { Day } from '../../src/domain/day.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { sentence } from '../sentence.ts'

type NotShownProps = {
  leftOut: readonly LeftOut[]
  /** The day on which none of them exists, where that is why. */
  absentOn: Day | null
}

/** What the picture leaves out, and why; it says so too where nothing is left out. */
export const NotShown = ({ leftOut, absentOn }: NotShownProps) => (
  <section aria-labelledby="not-shown">
    <h2 class="govuk-heading-m" id="not-shown">
      Not shown
    </h2>
    {leftOut.length === 0 ? (
      <p class="govuk-body">Nothing is left out.</p>
    ) : (
      <>
        {absentOn !== null && (
          <p class="govuk-body">
            Not shown, because {leftOut.length === 1 ? 'it does' : 'they do'} not exist on{' '}
            {showDay(absentOn)}:
          </p>
        )}
        <ul class="govuk-list govuk-list--bullet">
          {leftOut.map(({ name, why }) => (
            <li>
              <strong>{name}</strong>. {sentence(why)}.
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
)
