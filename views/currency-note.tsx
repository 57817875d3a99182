import type { Framework } from '../src/domain/framework.ts'

/** The line that everything under a framework carries once the law has moved on. */
export const CurrencyNote = ({ framework }: { framework: Framework }) => (
  <p class="app-note app-note--currency">
    <strong>The law has moved on.</strong> {framework.currency}
  </p>
)
