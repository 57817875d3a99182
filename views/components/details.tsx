import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'

type DetailsProps = {
  summary: Child
  children?: Child
  id?: string | undefined
  open?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

/** Most have none: a schedule draws hundreds of them. */
const more = ({ id, open, attributes }: DetailsProps): object =>
  id === undefined && open === undefined ? spread(attributes) : { id, open, ...spread(attributes) }

/** GOV.UK details: folded on a screen, opened on paper. */
export const Details = (props: DetailsProps) => (
  <details
    class={props.classes ? `govuk-details ${props.classes}` : 'govuk-details'}
    {...more(props)}
  >
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{props.summary}</span>
    </summary>
    <div class="govuk-details__text">{props.children}</div>
  </details>
)
