import type { OpenPlan } from '../domain/facts.ts'
import { KIND_WORDS, type PlanChange } from '../domain/history/plan-changes.ts'
import { sayBetween, sayMade, type Changes } from '../domain/history/plan-then.ts'
import { plainLine } from '../domain/plain-line.ts'
import { planTitle } from '../domain/plan-title.ts'

const changeLines = ({ what, kind, before, after }: PlanChange): string[] => [
  `  ${KIND_WORDS[kind]}: ${plainLine(what)}`,
  ...(kind === 'added' ? [] : [`    before: ${plainLine(before)}`]),
  ...(kind === 'taken-away' ? [] : [`    after: ${plainLine(after)}`]),
]

/** What differs between two states of a plan, as a person reads it at a terminal. */
export function changesText(opened: OpenPlan, changes: Changes): string {
  const groups = [...Map.groupBy(changes.changes, ({ group }) => group)]
  const lines = [
    planTitle(opened),
    `${sayBetween(changes)}.`,
    sayMade(changes),
    ...groups.flatMap(([group, own]) => [
      '',
      `${group} (${own.length})`,
      ...own.flatMap(changeLines),
    ]),
  ]
  return `${lines.join('\n')}\n`
}
