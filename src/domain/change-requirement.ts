import type { ActionOf } from './action.ts'
import { areaById } from './change-anchor.ts'
import type { Changed, Context } from './deed.ts'
import { isSame } from './is-same.ts'
import { milestoneById } from './facts.ts'
import type { Entry } from './framework.ts'
import { sayOwner } from './owner-names.ts'
import type { Area, Plan, Progress, RequirementRecord } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { showDay } from './show-date.ts'
import { PROGRESS_WORDS } from './vocabulary.ts'

type Recorded = ActionOf<'record-requirement'>

/** The requirement of the framework that an action names; an event has nothing to record. */
function requirementOf({ framework }: Context, id: string): Result<Entry> {
  if (!framework)
    return refuse('This plan has no framework, so it has no requirements.', 'requirement')
  const entry = framework.entries.find((candidate) => candidate.id === id)
  if (!entry) return refuse(`The law has no requirement “${id}”.`, 'requirement')
  return entry.kind === 'requirement'
    ? accept(entry)
    : refuse(`“${entry.title}” binds nobody, so there is nothing to record of it.`, 'requirement')
}

const inFuture = (progress: Progress | null | undefined, { today }: Context): Problem[] =>
  progress?.asAt !== undefined && progress.asAt > today
    ? [
        {
          path: 'progress.asAt',
          message: `Nobody can have said so on ${showDay(progress.asAt)}: that is after today, ${showDay(today)}.`,
        },
      ]
    : []

/** What a record holds besides what it is of; a field with nothing in it is not there. */
type Held = Pick<RequirementRecord, 'owner' | 'progress' | 'evidence' | 'dependsOn'>

/** The record with the action's fields in it: null takes one away, absent leaves it. */
function merge(before: Held | undefined, action: Recorded): Held {
  const owner = action.owner === undefined ? before?.owner : action.owner
  const progress = action.progress === undefined ? before?.progress : action.progress
  return {
    ...(owner ? { owner } : {}),
    ...(progress ? { progress } : {}),
    evidence: action.evidence ?? before?.evidence ?? [],
    dependsOn: action.dependsOn ?? before?.dependsOn ?? [],
  }
}

const isEmpty = ({ owner, progress, evidence, dependsOn }: Held): boolean =>
  !owner && !progress && evidence.length + dependsOn.length === 0

const NOTHING: Held = { evidence: [], dependsOn: [] }

const sayProgress = (progress: Progress | undefined): string =>
  progress ? (progress.state ? PROGRESS_WORDS[progress.state] : 'a note') : 'none'

/** Which fields differ, in plain words: "owner (Rutland County Council), evidence". */
function sayChanged(plan: Plan, before: Held, after: Held): string {
  const words = {
    owner: `owner (${sayOwner(plan, after.owner) ?? 'none'})`,
    progress: `how it goes (${sayProgress(after.progress)})`,
    evidence: 'evidence',
    dependsOn: 'what it waits for',
  } as const
  return (Object.keys(words) as (keyof Held)[])
    .flatMap((field) => (isSame(before[field], after[field]) ? [] : [words[field]]))
    .join(', ')
}

/** The records with this one in its place, at the end if it is new, or gone if it is null. */
function withRecord(
  records: readonly RequirementRecord[],
  before: RequirementRecord | undefined,
  after: RequirementRecord | null,
): RequirementRecord[] {
  if (!before) return after ? [...records, after] : [...records]
  return records.flatMap((record) => (record !== before ? [record] : after ? [after] : []))
}

const notInPlan = (plan: Plan, dependsOn: readonly string[] = []): Problem[] =>
  dependsOn.every((id) => milestoneById(plan, id))
    ? []
    : [
        {
          path: 'dependsOn',
          message:
            'A milestone that it was to wait for is no longer in the plan. Look at the list again.',
        },
      ]

type Subject = { entry: Entry; area: Area }

function subjectOf(plan: Plan, action: Recorded, context: Context): Result<Subject> {
  const entry = requirementOf(context, action.requirement)
  const area = areaById(plan, action.area)
  if (!entry.ok || !area.ok)
    return {
      ok: false,
      problems: [entry, area].flatMap((one): Problem[] => (one.ok ? [] : one.problems)),
    }
  const problems = [...inFuture(action.progress, context), ...notInPlan(plan, action.dependsOn)]
  return problems.length > 0
    ? { ok: false, problems }
    : accept({ entry: entry.value, area: area.value })
}

/**
 * Records who owns a requirement in one area, how it goes, what shows it and what it waits for. A
 * record that is left with nothing goes.
 */
export function recordRequirement(plan: Plan, action: Recorded, context: Context): Result<Changed> {
  const subject = subjectOf(plan, action, context)
  if (!subject.ok) return subject
  const { entry, area } = subject.value
  const records = plan.requirementRecords
  const before = records.find(
    (record) => record.requirement === entry.id && record.area === area.id,
  )
  const held = merge(before, action)
  const changed = sayChanged(plan, before ?? NOTHING, held)
  if (changed === '') return refuse('Nothing was changed, so there is nothing to save.')
  const of = { id: before?.id ?? action.id, requirement: entry.id, area: area.id }
  const after = isEmpty(held) ? null : { ...of, ...held }
  const where = `“${entry.title}” in ${area.name}`
  return accept({
    plan: { ...plan, requirementRecords: withRecord(records, before, after) },
    said: after
      ? `Recorded for ${where}: ${changed}`
      : `Took away all that was recorded for ${where}`,
  })
}
