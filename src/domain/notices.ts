import type { Day } from './day.ts'
import type { OpenPlan } from './facts.ts'
import { showDay } from './show-date.ts'
import { plainLine } from './plain-line.ts'

export const NOT_LEGAL_ADVICE = 'Not legal advice.'

/** The one line every file carries once its framework is no longer current; null without one. */
export const currencyLine = ({ framework }: OpenPlan): string | null =>
  framework === null ? null : plainLine(framework.currency)

/** The lines that go with every file: what has become of the law, and that this is no advice. */
export const noticeLines = (opened: OpenPlan): string[] => {
  const currency = currencyLine(opened)
  return currency === null ? [NOT_LEGAL_ADVICE] : [currency, NOT_LEGAL_ADVICE]
}

/** What a view of another day than the plan's shows: only what is there on it. */
export const shownOnLines = ({ today }: OpenPlan, on: Day | null): string[] =>
  on === null || on === today ? [] : [`Shows what is there on ${showDay(on)}.`]

/** Which day today is taken to be, where that is another than the past day that is shown. */
export const sayToday = ({ today, asAt = today }: OpenPlan): string =>
  today === asAt ? '' : `; today is taken to be ${showDay(today)}`

/**
 * "As at 13 September 2019 (worked example)." or "As at 13 September 2019, revision 7.": the day
 * whose plan is shown, which is today unless a past one is asked for.
 */
export function asAtLine(opened: OpenPlan): string {
  const { plan, today, asAt = today } = opened
  const which = plan.example ? ' (worked example)' : `, revision ${plan.revision}`
  return `As at ${showDay(asAt)}${which}${sayToday(opened)}.`
}
