/** What a change is about, by the list of the plan that it touches, in the order of telling. */
const GROUPS: Record<string, string> = {
  areas: 'Areas and key dates',
  options: 'Options',
  optionVersions: 'Where partners stand',
  positions: 'Where partners stand',
  bodies: 'Structure',
  groups: 'Structure',
  lines: 'Structure',
  seats: 'Structure',
  functions: 'Structure',
  fates: 'What happens to the old structure',
  milestones: 'Milestones',
  requirementRecords: 'Law and guidance',
  statedDeadlines: 'Law and guidance',
  checklist: 'Checklist',
  organisations: 'Organisations',
  money: 'Money',
  slides: 'Slides',
  feeds: 'Calendar feeds',
}

const OTHER = 'The plan'

/** Every group, in the order of telling. */
export const CHANGE_GROUPS: readonly string[] = [...new Set(Object.values(GROUPS)), OTHER]

/** The group of what touches a list of the plan, or the plan itself. */
export const changeGroup = (list: string | undefined): string => GROUPS[list ?? ''] ?? OTHER
