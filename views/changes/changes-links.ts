import { askedQuery, type AskedDays } from '../plan/asked-days.ts'
import { planPath } from '../plan/plan-links.ts'

/** Between which two states of a plan, as an address has it. */
export type BetweenAsked = { from: string; to: string }

function withQuery(planId: string, part: string, query: Record<string, string>): string {
  const path = planPath(planId, part, null)
  const text = new URLSearchParams(query).toString()
  return text === '' ? path : `${path}?${text}`
}

/** Now is left out: it is what an address that names no other day asks for. */
const betweenQuery = ({ from, to }: BetweenAsked, asked: AskedDays): Record<string, string> => ({
  from,
  ...(to === 'now' && asked?.asAt === undefined ? {} : { to }),
  ...askedQuery(asked),
})

/** The page of what changed; without two states, the form that asks for them. */
export const changesPath = (
  planId: string,
  between: BetweenAsked | null,
  asked: AskedDays,
): string =>
  withQuery(planId, 'changes', between === null ? askedQuery(asked) : betweenQuery(between, asked))

/** The same as a file. */
export const changesFilePath = (
  planId: string,
  format: 'csv' | 'md',
  { between, asked }: { between: BetweenAsked; asked: AskedDays },
): string => withQuery(planId, `changes/download/${format}`, betweenQuery(between, asked))

/** The moments that are marked in a plan, or the button that takes one away. */
export const momentsPath = (planId: string, moment?: string): string =>
  planPath(planId, moment === undefined ? 'moments' : `moments/${moment}/unmark`, null)
