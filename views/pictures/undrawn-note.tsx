import { sayUndrawn, type Undrawn } from '../../src/domain/charts/undrawn.ts'
import { InsetText } from '../components/inset-text.tsx'

type UndrawnNoteProps = {
  why: Exclude<Undrawn, 'nothing'>
  /** This page, and the picture alone. */
  here: string
  alone: string
}

/** Why the picture is not here, and what is there instead. */
export const UndrawnNote = ({ why, here, alone }: UndrawnNoteProps) => (
  <InsetText>
    <p class="govuk-body">{sayUndrawn(why)} What it shows is told in words in the tables below.</p>
    {why === 'not-yet' && (
      <p class="govuk-body app-screen-only">
        <a class="govuk-link" href={here}>
          Load this page again
        </a>{' '}
        in a moment, or{' '}
        <a class="govuk-link" href={alone}>
          open the picture alone
        </a>
        , which waits until it is drawn.
      </p>
    )}
  </InsetText>
)
