import { sayConfidence } from '../domain/confidence.ts'
import type { Day } from '../domain/day.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { check, FORCES, isOwn } from '../domain/findings/check.ts'
import type { Finding } from '../domain/findings/finding.ts'
import type { Basis, Framework } from '../domain/framework.ts'
import { asAtLine } from '../domain/notices.ts'
import { schedule, type ScheduleEntry } from '../domain/schedule.ts'
import { showDay, showEdtf, showWeekday } from '../domain/show-date.ts'
import { staleSources } from '../domain/stale.ts'
import { FORCE_WORDS, RESTS_ON_WORDS, STANDING_WORDS, VERDICT_WORDS } from '../domain/vocabulary.ts'

const NO_FRAMEWORK =
  'This plan has no framework: it records structure and milestones only, and there is no law to hold it against.'

/** On which day it is worked out, and the past day whose plan it is, where one is asked for. */
function sayDays(opened: OpenPlan): string {
  const { plan, today, asAt } = opened
  if (asAt !== undefined) return asAtLine(opened)
  return plan.example ? `A worked example, as at ${showDay(today)}.` : `On ${showDay(today)}.`
}

function heading(opened: OpenPlan): string[] {
  const { plan, framework } = opened
  return [plan.title, sayDays(opened), ...(framework ? [framework.currency] : []), '']
}

function findingLines(finding: Finding): string[] {
  const cited = finding.bases.map((basis) => {
    const confidence = sayConfidence(basis)
    return confidence === null ? basis.citation : `${basis.citation} [${confidence}]`
  })
  return [
    `  ${finding.code} (${VERDICT_WORDS[finding.verdict]}. ${RESTS_ON_WORDS[finding.restsOn]})`,
    `    ${finding.message}`,
    ...(finding.remedy === undefined ? [] : [`    What would put it right: ${finding.remedy}`]),
    ...(cited.length === 0 ? [] : [`    Rule: ${cited.join('; ')}`]),
    ...(finding.sources.length === 0 ? [] : [`    In the papers: ${finding.sources.join('; ')}`]),
  ]
}

/** The findings as a person reads them at a terminal. */
export function checkText(opened: OpenPlan): string {
  if (!opened.framework) return `${[...heading(opened), NO_FRAMEWORK].join('\n')}\n`
  const findings = check(opened)
  const own = findings.filter(isOwn)
  const national = findings.filter((finding) => !isOwn(finding))
  const groups = FORCES.flatMap((force) => {
    const group = own.filter((finding) => finding.force === force)
    return group.length === 0
      ? []
      : [`${FORCE_WORDS[force]} (${group.length})`, ...group.flatMap(findingLines), '']
  })
  const lines = [
    ...heading(opened),
    ...(own.length === 0 ? ['Nothing wrong was found in this plan.', ''] : groups),
    ...(national.length === 0
      ? []
      : ['The same for every plan', ...national.flatMap(findingLines), '']),
    'Not legal advice.',
  ]
  return `${lines.join('\n')}\n`
}

function entryLines({ plan }: OpenPlan, entry: ScheduleEntry): string[] {
  const areas = plan.areas.filter(({ id }) => entry.areas.includes(id)).map(({ name }) => name)
  const where = plan.areas.length > 1 && areas.length > 0 ? ` · ${areas.join(', ')}` : ''
  const due = entry.due === null ? 'no date' : showEdtf(entry.due)
  const working =
    entry.lastWorkingDay !== undefined && entry.lastWorkingDay !== entry.due
      ? ` (last working day ${showWeekday(entry.lastWorkingDay)})`
      : ''
  const bases = entry.bases.map((basis) => {
    const confidence = sayConfidence(basis)
    const mark = confidence === null ? '' : ` [${confidence}]`
    return `      ${basis.force}, ${basis.modal}: ${basis.why}${mark}`
  })
  return [
    `${due}${working}: ${entry.title}${where}`,
    `      ${STANDING_WORDS[entry.standing]} · ${entry.kind} · ${entry.id}${entry.owner === undefined ? '' : ` · ${entry.owner}`}`,
    ...(entry.papersBy === undefined ? [] : [`      papers out by ${showWeekday(entry.papersBy)}`]),
    ...(bases.length > 0 ? bases : [`      ${entry.why}`]),
  ]
}

/** The schedule as a person reads it at a terminal. */
export function scheduleText(opened: OpenPlan): string {
  const entries = schedule(opened)
  const body =
    entries.length === 0
      ? ['Nothing has been recorded in this plan yet.']
      : entries.flatMap((entry) => entryLines(opened, entry))
  return `${[...heading(opened), ...body, '', 'Not legal advice.'].join('\n')}\n`
}

function basisLines(basis: Basis): string[] {
  const confidence = sayConfidence(basis) ?? `read; checked ${showDay(basis.checkedOn)}`
  return [
    `    ${basis.force}, ${basis.modal}: ${basis.citation} [${confidence}]`,
    ...(basis.quote === undefined ? [] : [`      “${basis.quote}”`]),
    ...(basis.lookUp === undefined ? [] : [`      Look up first: ${basis.lookUp}`]),
  ]
}

/** Every requirement and event with its bases, as a person reads it at a terminal. */
export function lawText(framework: Framework): string {
  const entries = framework.entries.flatMap((entry) => [
    `${entry.title} (${entry.kind}, ${entry.id})`,
    `    ${entry.dutyHolder}`,
    ...entry.bases.flatMap(basisLines),
    ...(entry.items ?? []).map(({ ref, modal, title }) => `      ${ref} (${modal}) ${title}`),
    '',
  ])
  const agencies = framework.relevantAgencies.groups.map(
    ({ title, agencies: list }) => `    ${title}: ${list.length}`,
  )
  return `${[
    framework.title,
    framework.currency,
    '',
    ...entries,
    `Relevant agencies (${framework.relevantAgencies.citation})`,
    ...agencies,
    '',
    'Not legal advice. “law --format json” gives everything.',
  ].join('\n')}\n`
}

/** What should be looked up again, as a person reads it at a terminal. */
export function staleText(framework: Framework, today: Day): string {
  const stale = staleSources(framework, today)
  if (stale.length === 0) return `Nothing is stale on ${showDay(today)}.\n`
  const lines = stale.flatMap((source) => [
    `${source.citation}: ${source.title}`,
    `    ${source.why} Checked ${showDay(source.checkedOn)}.${source.address === undefined ? '' : ` ${source.address}`}`,
  ])
  return `${lines.join('\n')}\n`
}
