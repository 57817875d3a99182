import type { OpenPlan } from '../domain/facts.ts'
import { check, isOwn } from '../domain/findings/check.ts'
import type { Framework } from '../domain/framework.ts'
import { schedule } from '../domain/schedule.ts'
import { staleSources } from '../domain/stale.ts'
import type { Day } from '../domain/day.ts'

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const NO_FRAMEWORK = 'This plan has no framework, so there is nothing to hold it against.'

const notes = ({ framework }: OpenPlan): Record<string, string> =>
  framework ? { currency: framework.currency, notice: 'Not legal advice.' } : { note: NO_FRAMEWORK }

/** The day it is taken to be; of a past day’s plan, that day and its revision too. */
const days = ({ plan, today, asAt }: OpenPlan): Record<string, unknown> => ({
  today,
  ...(asAt === undefined ? {} : { asAt, revision: plan.revision }),
})

/** The schedule as scripts read it: one entry for each area. Fields may be added, none renamed. */
export const scheduleJson = (opened: OpenPlan): string =>
  print({
    plan: opened.plan.id,
    ...days(opened),
    ...notes(opened),
    entries: schedule(opened),
  })

/** The findings as scripts read them. Fields may be added, none renamed. */
export function checkJson(opened: OpenPlan): string {
  const findings = check(opened)
  return print({
    plan: opened.plan.id,
    ...days(opened),
    ...notes(opened),
    nothingWrong: opened.framework !== null && !findings.some(isOwn),
    findings,
  })
}

/** The framework as scripts read it. */
export function lawJson(framework: Framework): string {
  const { id, entries, $schema: _, ...rest } = framework
  return print({ framework: id, entries, ...rest })
}

/** What should be looked up again, as scripts read it. */
export const staleJson = (framework: Framework, today: Day): string =>
  print({ framework: framework.id, today, stale: staleSources(framework, today) })
