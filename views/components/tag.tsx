import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'

export type TagColour = 'green' | 'purple' | 'red' | 'orange' | 'yellow' | 'grey' | 'blue'

type TagProps = {
  children?: Child
  /** Short for the colour's class; blue is the colour of a tag without one. */
  colour?: TagColour | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** GOV.UK tag. Its words carry the meaning; the colour only repeats it. */
export const Tag = ({ children, colour = 'blue', classes, attributes }: TagProps) => {
  // Put together by hand: a schedule draws hundreds of them.
  const coloured = colour === 'blue' ? 'govuk-tag' : `govuk-tag govuk-tag--${colour}`
  return (
    <strong class={classes ? `${coloured} ${classes}` : coloured} {...spread(attributes)}>
      {children}
    </strong>
  )
}
