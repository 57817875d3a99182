import type { LeftOut } from '../chart.ts'
import { nameAmongSeveral } from '../date-name.ts'
import { dueOf } from '../due.ts'
import { anchorName, type OpenPlan, type Setting } from '../facts.ts'
import type { Basis, Entry } from '../framework.ts'
import type { Area } from '../plan.ts'
import type { BasisReading } from '../reading.ts'
import type { ScheduleEntry } from '../schedule.ts'
import { showList } from '../show-date.ts'

type Part = { entry: Entry; basis: Basis; area: Area; why: string }

const nameOf = (basis: Basis): string => {
  if (basis.rule.kind !== 'undated') return nameAmongSeveral({ bases: [{ basis }] })
  return basis.force === 'law' ? 'in law' : `guidance (${basis.modal})`
}

function whyOf(setting: Setting, area: Area, basis: Basis, reading: BasisReading): string {
  const due = dueOf(setting, area, basis.rule)
  return due.kind === 'missing'
    ? `waits for ${anchorName(setting.framework, due.anchor)} (not recorded)`
    : reading.why.replace(/\.$/u, '')
}

function partsIn(setting: Setting, scheduled: ScheduleEntry): Part[] {
  const area = setting.plan.areas.find(({ id }) => id === scheduled.area)
  const entry = setting.framework.entries.find(({ id }) => id === scheduled.id)
  if (!area || !entry || scheduled.due === null) return []
  return scheduled.bases.flatMap((reading): Part[] => {
    const basis = entry.bases.find(({ id }) => id === reading.id)
    if (!basis || !reading.applies || reading.due !== null) return []
    return [{ entry, basis, area, why: whyOf(setting, area, basis, reading) }]
  })
}

/** What law or guidance asks without a day, of a requirement that another of its days is drawn of. */
export function partlyDated(opened: OpenPlan, scheduled: readonly ScheduleEntry[]): LeftOut[] {
  const { framework, plan } = opened
  if (!framework) return []
  const parts = scheduled.flatMap((one) => partsIn({ ...opened, framework }, one))
  const groups = Map.groupBy(
    parts,
    ({ entry, basis, why }) => `${entry.id}|${nameOf(basis)}|${why}`,
  )
  return [...groups.values()].flatMap((group): LeftOut[] => {
    const [first] = group
    if (!first) return []
    const { entry, basis, why } = first
    const names = [...new Set(group.map(({ area }) => area))].map(({ name }) => name)
    const where = names.length === plan.areas.length ? '' : ` (${showList(names)})`
    return [{ id: entry.id, name: `${entry.title} – ${nameOf(basis)}${where}`, why }]
  })
}
