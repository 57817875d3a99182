import { Details } from '../components/details.tsx'

/** One sign in a picture and what it means. */
export type Sign = { sign: string; means: string }

/** What the signs in a picture mean, in words: it is clear without colour. */
export const Legend = ({ signs }: { signs: readonly Sign[] }) => (
  <Details summary="How to read the picture">
    <ul class="govuk-list govuk-list--bullet">
      {signs.map(({ sign, means }) => (
        <li>
          <strong>{sign}</strong>: {means}
        </li>
      ))}
    </ul>
  </Details>
)
