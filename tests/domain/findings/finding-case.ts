import type { Day } from '../../../src/domain/day.ts'
import { check } from '../../../src/domain/findings/check.ts'
import type {
  Finding,
  FindingCode,
  FindingForce,
  FindingVerdict,
} from '../../../src/domain/findings/finding.ts'
import type { RestsOn } from '../../../src/domain/facts.ts'
import { buildPlan, open, type PlanInput } from '../build-plan.ts'

/** What a finding must come to. */
type Expected = {
  verdict: FindingVerdict
  restsOn: RestsOn
  force: FindingForce
  says?: RegExp
  remedy?: RegExp
  times?: number
}

/** One change to a plan in which nothing is wrong, and whether a code is found in it. */
export type FindingCase = {
  code: FindingCode
  when: string
  plan: Partial<PlanInput>
  today: Day
  /** Null: just inside, so that the code must not be found. */
  found: Expected | null
}

/** The findings of a plan that are its own, not the advice that is the same for every plan. */
export const findingsOf = (plan: Partial<PlanInput>, today: Day): Finding[] =>
  check(open(buildPlan(plan), today))

const by =
  (force: FindingForce) =>
  (verdict: FindingVerdict, restsOn: RestsOn, says?: RegExp, more: Partial<Expected> = {}) => ({
    force,
    verdict,
    restsOn,
    ...(says ? { says } : {}),
    ...more,
  })

export const law = by('law')
export const guidance = by('guidance')
export const order = by('order')
export const advice = by('advice')
