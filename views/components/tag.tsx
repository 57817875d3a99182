import type { Child } from 'hono/jsx'

export type TagColour = 'green' | 'purple' | 'red' | 'orange' | 'yellow' | 'grey' | 'blue'

/** GOV.UK tag. Its words carry the meaning; the colour only repeats it. */
export const Tag = ({ colour, children }: { colour: TagColour; children: Child }) => (
  <strong class={colour === 'blue' ? 'govuk-tag' : `govuk-tag govuk-tag--${colour}`}>
    {children}
  </strong>
)
