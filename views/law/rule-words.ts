import { anchorName } from '../../src/domain/facts.ts'
import type { Framework, Offset, Rule } from '../../src/domain/framework.ts'
import { showDay, showList } from '../../src/domain/show-date.ts'

const counted = (count: number, unit: string): string =>
  `${count < 0 ? '−' : '+'} ${Math.abs(count)} ${unit}${Math.abs(count) === 1 ? '' : 's'}`

function offsetWords({ months = 0, days = 0, workingDays = 0 }: Offset): string {
  const parts = [
    ...(months === 0 ? [] : [counted(months, 'month')]),
    ...(days === 0 ? [] : [counted(days, 'day')]),
    ...(workingDays === 0 ? [] : [counted(workingDays, 'working day')]),
  ]
  return parts.length === 0 ? '' : ` ${parts.join(' ')}`
}

type Fixed = Extract<Rule, { kind: 'fixed' | 'relative' }>

const when = (framework: Framework, rule: Fixed): string =>
  rule.kind === 'fixed'
    ? showDay(rule.day)
    : `${anchorName(framework, rule.anchor)}${offsetWords(rule.offset)}`

/** A rule in words: "by the publication date + 3 months". */
export function sayRule(framework: Framework, rule: Rule): string {
  switch (rule.kind) {
    case 'fixed':
    case 'relative':
      return `${rule.bound} ${when(framework, rule)}`
    case 'earliest-of':
      return `${rule.bound} the earlier of ${showList(
        rule.rules.map((one) => when(framework, one)),
      )}`
    case 'on-event': {
      const anchor = anchorName(framework, rule.anchor)
      return rule.offset
        ? `${rule.bound} ${anchor}${offsetWords(rule.offset)}, once there is one`
        : `${rule.bound} ${anchor}, once there is one; no number of days is set`
    }
    case 'undated':
      return `no date: ${rule.reason}`
  }
}
