import type { Child } from 'hono/jsx'

/** GOV.UK details: folded on a screen, opened on paper. */
export const Details = ({ summary, children }: { summary: string; children: Child }) => (
  <details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
)
