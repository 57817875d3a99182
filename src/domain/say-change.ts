import type { MilestoneChange } from './milestone-action.ts'
import { sayOwner } from './owner-names.ts'
import type { Dated, Owner, Plan, Progress } from './plan.ts'
import { showEdtf } from './show-date.ts'
import { PROGRESS_WORDS } from './vocabulary.ts'

/** A value as set; null and undefined where it was taken away. */
type Gone = null | undefined

const sayWhen = (when: Dated | Gone): string => `date to ${when ? showEdtf(when.edtf) : 'none'}`

const sayNewOwner = (plan: Plan, owner: Owner | Gone): string =>
  `owner to ${(owner && sayOwner(plan, owner)) ?? 'nobody'}`

function sayProgress(progress: Progress | Gone): string {
  if (!progress) return 'progress to none'
  return progress.state ? `progress to ${PROGRESS_WORDS[progress.state]}` : 'progress note'
}

/** What people call the fields whose new value is too long for a sentence. */
const NAMES = {
  areas: 'areas',
  about: 'what it is about',
  fulfils: 'the requirement it fulfils',
  sets: 'the key date it sets',
  dependsOn: 'what it waits for',
  clearDays: 'clear days for papers',
  evidence: 'evidence',
  statements: 'wordings',
  source: 'source',
  calendarUid: 'the calendar entry it goes by',
} as const

/** What a change sets, in plain words: “date to August 2019”, “owner to nobody”, “evidence”. */
export function sayFields(plan: Plan, change: MilestoneChange): string[] {
  const fields = Object.keys(change) as (keyof MilestoneChange)[]
  return fields.map((field) => {
    switch (field) {
      case 'title':
        return `title to “${change.title ?? ''}”`
      case 'when':
        return sayWhen(change.when)
      case 'owner':
        return sayNewOwner(plan, change.owner)
      case 'progress':
        return sayProgress(change.progress)
      default:
        return NAMES[field]
    }
  })
}
