import type { OpenPlan, Setting } from '../facts.ts'
import { inOwnOrder } from '../own-order.ts'
import type { Area } from '../plan.ts'
import { checkMilestones, checkStatedDeadlines } from './advice.ts'
import { checkAdoption, checkAgreed, checkOutdated } from './agreement.ts'
import { checkActsAfterRepeal, checkBusinessAfterEnd, checkEndedWithOpenReviews } from './board.ts'
import { checkChildDeath } from './child-death.ts'
import { checkContents } from './contents.ts'
import { checkEndedBodies } from './ended-body.ts'
import { checkBodies, checkFunctions } from './fates.ts'
import { CODES, type Finding, type FindingForce, type FindingVerdict } from './finding.ts'
import { checkLinks, checkReporting } from './links.ts'
import { checkNational } from './national.ts'
import { checkDecisionRecorded, checkDecisions, checkDependencies, checkFunding } from './order.ts'
import { checkOwners, checkPartnersExist } from './organisations.ts'
import { checkCombined, checkPartners, checkScrutiny } from './people.ts'
import { checkPublication } from './publication.ts'
import { checkHandOver } from './reviews.ts'
import {
  checkAgencies,
  checkChairs,
  checkIndependence,
  checkSeatsOfPartners,
  checkTwoChairs,
} from './seats.ts'
import { checkGap, checkStart, checkStartOrder } from './start.ts'
import { structureOf, type Structure } from './structure.ts'
import { checkYearlyReport } from './yearly-report.ts'

const AREA_CHECKS: readonly ((setting: Setting, area: Area) => Finding[])[] = [
  checkPublication,
  checkStart,
  checkGap,
  checkStartOrder,
  checkEndedWithOpenReviews,
  checkHandOver,
  checkYearlyReport,
  checkPartners,
  checkScrutiny,
  checkCombined,
  checkChildDeath,
  checkPartnersExist,
]

const PLAN_CHECKS: readonly ((setting: Setting) => Finding[])[] = [
  checkActsAfterRepeal,
  checkBusinessAfterEnd,
  checkFunding,
  checkDependencies,
  checkDecisions,
  checkDecisionRecorded,
  checkStatedDeadlines,
  checkMilestones,
  checkOwners,
  checkContents,
  checkNational,
]

const STRUCTURE_CHECKS: readonly ((structure: Structure) => Finding[])[] = [
  checkIndependence,
  checkAdoption,
  checkLinks,
  checkAgreed,
  checkOutdated,
  checkEndedBodies,
  checkBodies,
  checkFunctions,
  checkChairs,
  checkTwoChairs,
  checkSeatsOfPartners,
  checkAgencies,
  checkReporting,
]

/** The order in which forces are told: what binds most comes first. */
export const FORCES: readonly FindingForce[] = ['law', 'guidance', 'order', 'advice']
const VERDICTS: readonly FindingVerdict[] = ['certain', 'likely', 'cannot-tell']
const CODE_ORDER = Object.keys(CODES)

const compare = (a: Finding, b: Finding): number =>
  FORCES.indexOf(a.force) - FORCES.indexOf(b.force) ||
  VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
  CODE_ORDER.indexOf(a.code) - CODE_ORDER.indexOf(b.code)

/**
 * Everything the checks notice in a plan on a day, what binds most first. A plan without a
 * framework has nothing to be held against: no findings.
 */
export function check({ framework, ...opened }: OpenPlan): Finding[] {
  if (!framework) return []
  const setting: Setting = { ...opened, framework, plan: inOwnOrder(opened.plan) }
  const structure = structureOf(setting)
  const found = [
    ...setting.plan.areas.flatMap((area) => AREA_CHECKS.flatMap((run) => run(setting, area))),
    ...PLAN_CHECKS.flatMap((run) => run(setting)),
    ...STRUCTURE_CHECKS.flatMap((run) => run(structure)),
  ]
  return found.toSorted(compare)
}

/** Findings of law that rest on a recorded fact: what makes the command line exit with 1. */
export const isBreach = ({ force, verdict }: Finding): boolean =>
  force === 'law' && verdict !== 'cannot-tell'

/** Something about this plan, as against advice that is the same for every plan. */
export const isOwn = ({ national }: Finding): boolean => national !== true
