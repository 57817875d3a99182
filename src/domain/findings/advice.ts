import type { Day } from '../day.ts'
import { dueOf } from '../due.ts'
import { liveMilestones, sourceText, type Setting } from '../facts.ts'
import type { Basis, Entry } from '../framework.ts'
import type { Area, Milestone, StatedDeadline } from '../plan.ts'
import { sayInterval } from '../reading.ts'
import { showDay, showEdtf, showList } from '../show-date.ts'
import { daysOfBasis, statesDay } from '../stated-day.ts'
import { cite, finding, type Finding } from './finding.ts'

/** A deadline as a paper states it, against the basis it claims. */
function misstated(setting: Setting, stated: StatedDeadline): Finding[] {
  const entry = setting.framework.entries.find(({ id }) => id === stated.requirement)
  const basis = entry?.bases.find(({ id }) => id === stated.basis)
  if (!entry || !basis) return []
  const days = daysOfBasis(setting, basis)
  const wrong = [...new Map(days.map(({ area, day }) => [day, area]))].filter(
    ([day]) => !statesDay(stated, day),
  )
  return wrong.map(([day, area]) => sayMisstated(setting, stated, { entry, basis, area, day }))
}

type Misstated = { entry: Entry; basis: Basis; area: Area; day: Day }

function sayMisstated(setting: Setting, stated: StatedDeadline, of: Misstated): Finding {
  const { entry, basis, area, day } = of
  const others = entry.bases.flatMap((other) => {
    const otherDue = dueOf(setting, area, other.rule)
    return other.id !== basis.id && otherDue.kind === 'date' && other.rule.kind === 'fixed'
      ? [`${sayInterval(otherDue.interval)} (${other.citation})`]
      : []
  })
  const also = others.length > 0 ? ` Another basis gives ${showList(others)}.` : ''
  const topic = stated.speaksOf === undefined ? '' : ` ${stated.speaksOf}`
  const words = stated.when.asWritten ?? showEdtf(stated.when.edtf)
  return finding('deadline-misstated', {
    verdict: 'certain',
    subjects: stated.milestone ? [stated.milestone, entry.id] : [stated.id, entry.id],
    restsOn: 'actual',
    sources: [...sourceText(stated.source), ...sourceText(stated.when.source)],
    message: `A paper states the deadline as “${words}”; the day is ${showDay(day)} (${basis.citation}).${also}${topic}`,
    remedy: `Write “${showDay(day)}”.`,
    bases: [cite(setting, entry.id, basis.id)],
  })
}

export const checkStatedDeadlines = (setting: Setting): Finding[] =>
  setting.plan.statedDeadlines.flatMap((stated) => misstated(setting, stated))

/** Two wordings of one fact that do not say the same. */
function statementsDiffer(milestone: Milestone): Finding[] {
  const wordings = milestone.statements.filter(({ edtf }) => edtf !== undefined)
  if (new Set(wordings.map(({ edtf }) => edtf)).size < 2) return []
  const said = wordings.map(({ asWritten, source }) => `“${asWritten}” (${source.text})`)
  return [
    finding('statements-differ', {
      verdict: 'certain',
      subjects: [milestone.id],
      restsOn: 'actual',
      sources: wordings.map(({ source }) => source.text),
      message: `“${milestone.title}” is dated in ${wordings.length} ways that differ: ${showList(said)}.`,
      remedy: 'Settle which is meant, and use one wording.',
    }),
  ]
}

function undated(milestone: Milestone): Finding[] {
  if (milestone.when || milestone.done) return []
  return [
    finding('undated-milestone', {
      verdict: 'certain',
      subjects: [milestone.id],
      restsOn: 'unrecorded',
      sources: sourceText(milestone.source),
      message: `“${milestone.title}” has no date.`,
      remedy: 'Give it a date; a month will do to begin with.',
    }),
  ]
}

function ownerless(milestone: Milestone): Finding[] {
  if (milestone.owner) return []
  return [
    finding('owner-missing', {
      verdict: 'certain',
      subjects: [milestone.id],
      restsOn: 'unrecorded',
      sources: sourceText(milestone.source),
      message: `“${milestone.title}” has no owner.`,
      remedy: 'Name the organisation, body or role that will do it.',
    }),
  ]
}

function unproven(milestone: Milestone): Finding[] {
  if (!milestone.done || milestone.evidence.length > 0) return []
  return [
    finding('evidence-missing', {
      verdict: 'certain',
      subjects: [milestone.id],
      restsOn: 'actual',
      sources: sourceText(milestone.source),
      message: `“${milestone.title}” is recorded as done, with nothing behind it.`,
      remedy: 'Add a link, a minute reference or the role of the person who confirms it.',
    }),
  ]
}

/** What is missing from the milestones themselves. */
export const checkMilestones = ({ plan }: Setting): Finding[] =>
  liveMilestones(plan).flatMap((milestone) => [
    ...statementsDiffer(milestone),
    ...undated(milestone),
    ...ownerless(milestone),
    ...unproven(milestone),
  ])
