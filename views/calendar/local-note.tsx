import type { Child } from 'hono/jsx'
import { InsetText } from '../components/inset-text.tsx'

/** Said where nobody but this computer can reach the server. */
export const LocalNote = ({ base, children }: { base: string; children: Child }) => (
  <InsetText>
    <p class="govuk-body">
      <strong>Nobody else’s calendar can subscribe here yet.</strong> This server answers on this
      computer alone, so addresses start <code class="app-code">{base}</code> and only a calendar
      program on this computer can use them.
    </p>
    {children}
    <p class="govuk-body">
      Whoever runs the server can set <code class="app-code">PUBLIC_URL</code> to the address that
      others reach it by. Then give each feed a new address.
    </p>
  </InsetText>
)
