import { isBefore, isBy } from '../compare.ts'
import { dueOf, sayDue } from '../due.ts'
import {
  anchorDate,
  areasOf,
  isLive,
  liveMilestones,
  milestoneById,
  milestoneDate,
  type Setting,
} from '../facts.ts'
import type { Rule } from '../framework.ts'
import type { Milestone } from '../plan.ts'
import { sayDate } from '../reading.ts'
import { cite, finding, restsOnAll, wouldBe, type Finding } from './finding.ts'
import { startOf } from './start.ts'

/** Funding agreed after the start it is to pay for. */
export function checkFunding(setting: Setting): Finding[] {
  const { plan } = setting
  const funding = liveMilestones(plan).filter(({ about }) => about?.kind === 'funding-agreed')
  return funding.flatMap((milestone) => {
    const agreed = milestoneDate(milestone)
    const seen = new Set<string>()
    return areasOf(plan, milestone).flatMap((area) => {
      const start = startOf(setting, area)
      if (!agreed.reading || !start?.reading || seen.has(start.reading.edtf)) return []
      seen.add(start.reading.edtf)
      const inTime = isBy(agreed.reading, start.reading)
      if (inTime === 'yes') return []
      return [
        finding('funding-after-start', {
          verdict: inTime === 'no' ? 'certain' : 'cannot-tell',
          subjects: [milestone.id],
          entries: ['implement-arrangements'],
          facts: [agreed, start],
          message:
            inTime === 'no'
              ? `The money ${restsOnAll([agreed, start]) === 'actual' ? 'was' : 'would be'} agreed (${sayDate(agreed)}) after the arrangements that it pays for ${start.restsOn === 'actual' ? 'started' : 'start'} (${sayDate(start)}).`
              : `The plan allows the money to be agreed (${sayDate(agreed)}) after the arrangements that it pays for start (${sayDate(start)}); cannot tell until the days are fixed.`,
          remedy: 'Agree the money before the start, and fix both days.',
        }),
      ]
    })
  })
}

/** A milestone dated before one that it waits for. Overlapping spans are left alone. */
export function checkDependencies({ plan }: Setting): Finding[] {
  return liveMilestones(plan).flatMap((milestone) =>
    milestone.dependsOn.flatMap((id) => {
      const other = milestoneById(plan, id)
      if (!other || !isLive(other)) return []
      const [own, first] = [milestoneDate(milestone), milestoneDate(other)]
      if (!own.reading || !first.reading || isBefore(own.reading, first.reading) !== 'yes')
        return []
      return [
        finding('dependency-order', {
          verdict: 'certain',
          subjects: [milestone.id, other.id],
          facts: [own, first],
          message: `“${milestone.title}” (${sayDate(own)}) ${restsOnAll([own, first]) === 'actual' ? 'came' : 'would come'} before “${other.title}” (${sayDate(first)}), which it waits for.`,
          remedy: 'Move one of the two, or take the dependency away.',
        }),
      ]
    }),
  )
}

/** A day to have something done by; not one that it begins on or goes on until. */
const isDeadline = (rule: Rule): boolean =>
  rule.kind !== 'undated' && (rule.bound === 'by' || rule.bound === 'on')

function decisionLimit(setting: Setting, milestone: Milestone, entryId: string): Finding[] {
  const entry = setting.framework.entries.find(({ id }) => id === entryId)
  const basis = entry?.bases.find(({ force }) => force === 'law') ?? entry?.bases[0]
  const decided = milestoneDate(milestone)
  if (!entry || !basis || !decided.reading || !isDeadline(basis.rule)) return []
  const seen = new Set<string>()
  return areasOf(setting.plan, milestone).flatMap((area) => {
    const due = dueOf(setting, area, basis.rule)
    if (due.kind !== 'date' || !decided.reading) return []
    const words = sayDue(due.interval)
    const answer = isBy(decided.reading, due.interval)
    if (answer === 'yes' || seen.has(words)) return []
    seen.add(words)
    const restsOn = restsOnAll([decided])
    return [
      finding('decision-after-deadline', {
        verdict: answer === 'no' ? 'certain' : 'cannot-tell',
        subjects: [milestone.id, entry.id],
        facts: [decided],
        message:
          answer === 'no'
            ? `The decision “${milestone.title}” (${sayDate(decided)}) ${wouldBe(restsOn)} after the last day for what it decides: ${entry.title.toLowerCase()}, ${words}.`
            : `Cannot tell whether the decision “${milestone.title}” (${sayDate(decided)}) comes by the last day for what it decides: ${entry.title.toLowerCase()}, ${words}.`,
        remedy: 'Bring the decision forward, or use the body’s procedure for urgent decisions.',
        bases: [cite(setting, entry.id, basis.id)],
      }),
    ]
  })
}

/** A decision dated after the deadline of the requirement it is for. */
export function checkDecisions(setting: Setting): Finding[] {
  return liveMilestones(setting.plan).flatMap((milestone) => {
    const { about } = milestone
    return about?.kind === 'decision' && about.requirement !== undefined
      ? decisionLimit(setting, milestone, about.requirement)
      : []
  })
}

/** An area that has published, with no decision on its arrangements recorded. */
export function checkDecisionRecorded(setting: Setting): Finding[] {
  const { plan } = setting
  return plan.areas.flatMap((area) => {
    const published = anchorDate(plan, area, 'publicationDate')
    const decided = liveMilestones(plan).some(
      (milestone) =>
        milestone.done !== undefined &&
        milestone.about?.kind === 'decision' &&
        milestone.about.requirement === 'publish-arrangements' &&
        areasOf(plan, milestone).includes(area),
    )
    if (decided || published.restsOn !== 'actual') return []
    return [
      finding('decision-not-recorded', {
        verdict: 'certain',
        subjects: [area.id],
        entries: ['publish-arrangements'],
        restsOn: 'unrecorded',
        sources: published.sources,
        message: `The arrangements for ${area.name} were published (${sayDate(published)}), and the plan records no decision on them by its council.`,
        remedy: `Record which meeting agreed them for ${area.name}, and when.`,
      }),
    ]
  })
}
