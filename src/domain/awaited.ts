import type { Day } from './day.ts'
import { dueOf, type Due } from './due.ts'
import { exactDay } from './edtf.ts'
import { liveMilestones, type OpenPlan, type Setting } from './facts.ts'
import type { Finding } from './findings/finding.ts'
import type { Basis, Entry } from './framework.ts'
import { metBy, recordedReviews } from './met.ts'
import { inOwnOrder } from './own-order.ts'
import type { Area, Plan, Progress, ReviewCount } from './plan.ts'
import { readBasis } from './reading.ts'

/** What has to be recorded of a date: the date itself, its exact day, or that it came to pass. */
export type Missing = 'date' | 'day' | 'outcome'

/** Something that has to be recorded or settled before more can be told of a plan. */
export type Awaited =
  | AwaitedProgress
  /** The decision on the arrangements, or a decision whose day is not set. */
  | { kind: 'decision'; areas: string[] }
  | { kind: 'undated-decision'; id: string; title: string }
  /** A date that requirements count from, or are met by; their titles. */
  | {
      kind: 'date'
      missing: Missing
      anchor: string
      areas: string[]
      requirements: string[]
      lapsed?: Lapsed
    }
  | { kind: 'reviews'; review: ReviewCount['kind']; areas: string[] }
  /** Whether something was done for which the plan has no date of its own. */
  | { kind: 'requirement'; id: string; title: string; areas: string[]; lapsed?: Lapsed }

/** A duty in law whose last day has passed with nothing recorded: no breach, but the first to ask. */
export type Lapsed = { title: string; byDays: Day[] }

/** Something that its owner says is at risk or off track. */
export type AwaitedProgress = {
  kind: 'progress'
  of: 'milestone' | 'requirement'
  id: string
  title: string
  areas: string[]
  progress: Progress
}

type AwaitedDate = Extract<Awaited, { kind: 'date' }>

/** What one reading of one requirement waits for. */
type Wait =
  | Pick<AwaitedDate, 'kind' | 'missing' | 'anchor'>
  | { kind: 'reviews'; review: ReviewCount['kind'] }
  | { kind: 'requirement' }

/** A wait, and the last day in law that went by without a word of whether it was kept. */
type Waited = { wait: Wait; lastDay: Day | null }

const date = (missing: Missing, anchor: string): Wait => ({ kind: 'date', missing, anchor })

/** Is a recorded date one that leaves a choice of days? */
const isVague = (known: { reading: Parameters<typeof exactDay>[0] | null } | undefined): boolean =>
  known?.reading != null && exactDay(known.reading) === null

/** What a reading waits for that could not tell, though its own date is known. */
function waitsToTell(
  setting: Setting,
  area: Area,
  entry: Entry,
  due: Due & { kind: 'date' },
): Wait[] {
  const { fulfilment } = entry
  const met = metBy(setting, area, entry)
  const limit = due.anchor !== undefined && isVague(due.from) ? [date('day', due.anchor)] : []
  if (fulfilment?.by === 'reviews')
    return recordedReviews(area, fulfilment.review) === 'unrecorded'
      ? [...limit, { kind: 'reviews', review: fulfilment.review }]
      : limit
  if (fulfilment?.by !== 'anchor')
    return met.restsOn === 'unrecorded' ? [...limit, { kind: 'requirement' }] : limit
  if (met.reading === null) return [...limit, date('date', fulfilment.anchor)]
  return isVague(met) ? [...limit, date('day', fulfilment.anchor)] : limit
}

/** The last day in law to do it by, once it has passed with nothing recorded. */
function lapsedDay(setting: Setting, area: Area, entry: Entry, basis: Basis): Day | null {
  const { force, rule } = basis
  if (force !== 'law' || rule.kind === 'undated' || rule.bound !== 'by') return null
  const due = dueOf(setting, area, rule)
  const last = due.kind === 'date' ? due.interval.latest : null
  if (last === null || last >= setting.today) return null
  return metBy(setting, area, entry).restsOn === 'unrecorded' ? last : null
}

/** Is this wait for the requirement's own date, or for whether it was done? */
const isForItself = (wait: Wait, { fulfilment }: Entry): boolean =>
  wait.kind === 'requirement' ||
  (wait.kind === 'date' && fulfilment?.by === 'anchor' && fulfilment.anchor === wait.anchor)

function waitedOf(setting: Setting, area: Area, entry: Entry, basis: Basis): Waited[] {
  const lastDay = lapsedDay(setting, area, entry, basis)
  return waitsOf(setting, area, entry, basis).map((wait) => ({
    wait,
    lastDay: isForItself(wait, entry) ? lastDay : null,
  }))
}

/** What one reading waits for; nothing where it tells, or where no date is set to hold it to. */
function waitsOf(setting: Setting, area: Area, entry: Entry, basis: Basis): Wait[] {
  const due = dueOf(setting, area, basis.rule)
  if (due.kind === 'missing') return [date('date', due.anchor)]
  if (due.kind !== 'date') return []
  const { verdict } = readBasis(setting, area, entry, basis)
  if (verdict === 'cannot-tell') return waitsToTell(setting, area, entry, due)
  const met = metBy(setting, area, entry)
  const latest = met.reading?.latest ?? null
  const passed = met.restsOn === 'planned' && latest !== null && latest < setting.today
  return passed && entry.fulfilment?.by === 'anchor'
    ? [date('outcome', entry.fulfilment.anchor)]
    : []
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]

const lapsedOf = (known: Awaited | undefined): Lapsed | undefined =>
  known && 'lapsed' in known ? known.lapsed : undefined

/** The days that went by, each once; areas may differ in them. */
function lapse(known: Awaited | undefined, lastDay: Day | null, { title }: Entry) {
  const before = lapsedOf(known)
  if (lastDay === null) return before ? { lapsed: before } : {}
  const byDays = unique([...(before?.byDays ?? []), lastDay]).toSorted()
  return { lapsed: { title: before?.title ?? title, byDays } }
}

/** The same wait of several areas and requirements is one. */
function join(
  known: Awaited | undefined,
  { wait, lastDay }: Waited,
  area: Area,
  entry: Entry,
): Awaited {
  const before = known && 'areas' in known ? known.areas : []
  const areas = unique([...before, area.name])
  if (wait.kind === 'reviews') return { ...wait, areas }
  const lapsed = lapse(known, lastDay, entry)
  if (wait.kind === 'requirement')
    return { ...wait, id: entry.id, title: entry.title, areas, ...lapsed }
  const titles = known?.kind === 'date' ? known.requirements : []
  return { ...wait, areas, requirements: unique([...titles, entry.title]), ...lapsed }
}

const keyOf = (wait: Wait, entry: Entry): string =>
  wait.kind === 'requirement' ? entry.id : JSON.stringify(wait)

/** A date that much waits for is worth asking for first; what has no date of its own comes last. */
const weightOf = (wait: Awaited): number =>
  wait.kind === 'date' ? wait.requirements.length : wait.kind === 'reviews' ? 0 : -1

/** Everything that readings of the framework's requirements wait for. */
function waitedFor(setting: Setting): Awaited[] {
  const found = new Map<string, Awaited>()
  const requirements = setting.framework.entries.filter(({ kind }) => kind === 'requirement')
  for (const entry of requirements)
    for (const area of setting.plan.areas)
      for (const waited of entry.bases.flatMap((basis) => waitedOf(setting, area, entry, basis))) {
        const key = keyOf(waited.wait, entry)
        found.set(key, join(found.get(key), waited, area, entry))
      }
  return [...found.values()].toSorted((a, b) => weightOf(b) - weightOf(a))
}

const isBad = (progress: Progress | undefined): progress is Progress =>
  progress?.state === 'at-risk' || progress?.state === 'off-track'

function milestonesAtRisk(plan: Plan): AwaitedProgress[] {
  return liveMilestones(plan).flatMap(({ id, title, done, progress }) =>
    !done && isBad(progress)
      ? [{ kind: 'progress' as const, of: 'milestone' as const, id, title, areas: [], progress }]
      : [],
  )
}

function requirementsAtRisk(setting: Setting): AwaitedProgress[] {
  const { plan, framework } = setting
  return plan.requirementRecords.flatMap(({ requirement, area: areaId, progress }) => {
    const entry = framework.entries.find(({ id }) => id === requirement)
    const area = plan.areas.find(({ id }) => id === areaId)
    if (!entry || !area || !isBad(progress)) return []
    if (metBy(setting, area, entry).restsOn === 'actual') return []
    const { id, title } = entry
    const areas = plan.areas.length > 1 ? [area.name] : []
    return [{ kind: 'progress' as const, of: 'requirement' as const, id, title, areas, progress }]
  })
}

const worstFirst = (all: readonly AwaitedProgress[]): AwaitedProgress[] => [
  ...all.filter(({ progress }) => progress.state === 'off-track'),
  ...all.filter(({ progress }) => progress.state !== 'off-track'),
]

/** Decisions that the checks miss, and those that are planned for no day yet. */
function decisions(plan: Plan, findings: readonly Finding[]): Awaited[] {
  const missed = findings.filter(({ code }) => code === 'decision-not-recorded')
  const areas = plan.areas.filter(({ id }) => missed.some(({ subjects }) => subjects.includes(id)))
  const undated = liveMilestones(plan).filter(
    ({ about, when, done }) => about?.kind === 'decision' && !when && !done,
  )
  return [
    ...(areas.length > 0
      ? [{ kind: 'decision' as const, areas: areas.map(({ name }) => name) }]
      : []),
    ...undated.map(({ id, title }) => ({ kind: 'undated-decision' as const, id, title })),
  ]
}

/**
 * What a plan waits for: duties whose last day went by in silence, what its owners say goes badly, decisions not recorded, and whatever has
 * to be recorded before a reading can tell. `findings` are those of the same plan on the same day.
 */
export function awaited(opened: OpenPlan, findings: readonly Finding[]): Awaited[] {
  const plan = inOwnOrder(opened.plan)
  const { framework } = opened
  const setting = framework && { ...opened, plan, framework }
  const waits = setting ? waitedFor(setting) : []
  return [
    ...waits.filter((wait) => lapsedOf(wait)),
    ...worstFirst([...milestonesAtRisk(plan), ...(setting ? requirementsAtRisk(setting) : [])]),
    ...decisions(plan, findings),
    ...waits.filter((wait) => !lapsedOf(wait)),
  ]
}
