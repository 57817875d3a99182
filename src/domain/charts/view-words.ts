import type { View } from './view.ts'

/** What each view is called. */
export const VIEW_NAMES: Record<View, string> = {
  current: 'The structure',
  option: 'The new structure',
  transition: 'From old to new',
  becomes: 'What becomes of what',
  differences: 'What differs',
  accountability: 'Who answers to whom',
  membership: 'Who sits where',
  timeline: 'The timetable',
}

/** What each shows, in a sentence. */
export const VIEW_SAYS: Record<View, string> = {
  current: 'Bodies and groups as they stand on a day, and who reports to whom.',
  option: 'The new structure as one option proposes it.',
  transition: 'The old structure beside the new one, and what happens to each old body.',
  becomes: 'Each old body and function with what it becomes, and nothing else. It reads best.',
  differences:
    'What one option adds, removes, moves and renames, against the old structure or another option.',
  accountability: 'Reporting lines and scrutiny alone.',
  membership: 'Organisations and roles, and the bodies that each sits in.',
  timeline: 'The dates of law and guidance, and those that this plan sets.',
}

/** What to record where a view has nothing to draw. */
export const TO_DO: Record<View, string> = {
  current: 'Record a body or group.',
  option: 'Record an option with its bodies, or bodies of the new structure.',
  transition: 'Record old bodies, new ones, and what happens to each old one.',
  becomes: 'Record what happens to each old body.',
  differences: 'Record an option, or bodies of the new structure, to compare.',
  accountability: 'Record bodies and who reports to whom.',
  membership: 'Record a seat in a body, by organisation or role.',
  timeline: 'Record a key date or a milestone.',
}
