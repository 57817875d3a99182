import type { BoxKind } from './chart.ts'
import type { RestsOn } from './facts.ts'
import type { FindingForce, FindingVerdict } from './findings/finding.ts'
import type { Body, Progress } from './plan.ts'
import type { Standing } from './standing.ts'

/** The words that people read for what the code names: one word for each thing, everywhere. */
export const STANDING_WORDS: Record<Standing, string> = {
  'done-in-time': 'Done in time',
  'done-late': 'Done late',
  overdue: 'Overdue',
  'due-soon': 'Due soon',
  upcoming: 'Upcoming',
  'not-applicable': 'Not applicable',
  'cannot-tell': 'Cannot tell',
}

export const FORCE_WORDS: Record<FindingForce, string> = {
  law: 'Law',
  guidance: 'Guidance',
  order: 'Order of events',
  advice: 'Advice',
}

export const VERDICT_WORDS: Record<FindingVerdict, string> = {
  certain: 'Certain',
  likely: 'Likely',
  'cannot-tell': 'Cannot tell',
}

export const RESTS_ON_WORDS: Record<RestsOn, string> = {
  planned: 'Rests on planned dates',
  actual: 'Rests on what is recorded',
  unrecorded: 'Nothing is recorded',
}

export const PROGRESS_WORDS: Record<NonNullable<Progress['state']>, string> = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  'off-track': 'off track',
}

export const BODY_KINDS: Record<Body['kind'], string> = {
  board: 'Board',
  executive: 'Executive',
  partnership: 'Partnership',
  committee: 'Committee',
  panel: 'Panel',
  'support-unit': 'Support unit',
  'sub-group': 'Sub-group',
  'working-group': 'Working group',
  'task-and-finish-group': 'Task and finish group',
  'lead-group': 'Lead group',
}

/** What a box in a picture is of. */
export const BOX_KINDS: Record<BoxKind, string> = {
  ...BODY_KINDS,
  function: 'Function',
  organisation: 'Organisation',
  role: 'Role',
}
