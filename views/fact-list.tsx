import type { Child } from 'hono/jsx'
import { SummaryList } from './components/summary-list.tsx'

/** What is known of one thing, under its name. */
export type Fact = { key: string; value: Child }

/** Facts as a summary list that offers no changes. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <SummaryList
    rows={facts.map(({ key, value }) => ({ key: { children: key }, value: { children: value } }))}
  />
)
