import { WHY_LEFT_OUT, type LeftOut } from '../../src/domain/calendar-import/left-out.ts'
import { Details } from '../components/details.tsx'

type Props = { leftOut: readonly LeftOut[] }

const Titles = ({ count, titles }: LeftOut) => {
  const others = count - titles.length
  if (titles.length === 0) return null
  return (
    <ul class="govuk-list govuk-list--bullet">
      {titles.map((title) => (
        <li>{title}</li>
      ))}
      {others > 0 && <li>and {others.toLocaleString('en-GB')} more</li>}
    </ul>
  )
}

/** What a calendar file holds that is not taken, and why. */
export const LeftOutList = ({ leftOut }: Props) =>
  leftOut.length === 0 ? null : (
    <section aria-labelledby="left-out">
      <h2 class="govuk-heading-m" id="left-out">
        Left out, or taken in part
      </h2>
      {leftOut.map((one) =>
        one.titles.length === 0 ? (
          <p class="govuk-body">
            {WHY_LEFT_OUT[one.why]}: {one.count.toLocaleString('en-GB')}.
          </p>
        ) : (
          <Details summary={`${WHY_LEFT_OUT[one.why]}: ${one.count.toLocaleString('en-GB')}`}>
            <Titles {...one} />
          </Details>
        ),
      )}
    </section>
  )
