import type { Child } from 'hono/jsx'

/** GOV.UK inset text. */
export const InsetText = ({ children }: { children: Child }) => (
  <div class="govuk-inset-text">{children}</div>
)
