import { z } from 'zod'
import {
  About,
  CalendarUid,
  Dated,
  DayText,
  Evidence,
  Owner,
  Progress,
  Source,
  Statement,
} from './plan.ts'
import { Id, line, Title } from './text.ts'

/** How many milestones one paste may add. */
const MOST_AT_ONCE = 3000

/** Fields of a milestone to set: null takes one away, absent leaves it; a list is set whole. */
export const MilestoneChange = z.strictObject({
  title: Title.optional(),
  when: Dated.nullable().optional(),
  owner: Owner.nullable().optional(),
  progress: Progress.nullable().optional(),
  areas: z.array(Id).optional(),
  about: About.nullable().optional(),
  fulfils: z.string().nullable().optional(),
  sets: z.string().nullable().optional(),
  dependsOn: z.array(Id).optional(),
  clearDays: z.int().min(1).max(60).nullable().optional(),
  evidence: z.array(Evidence).optional(),
  statements: z.array(Statement).optional(),
  source: Source.nullable().optional(),
  calendarUid: CalendarUid.nullable().optional(),
})

export type MilestoneChange = z.infer<typeof MilestoneChange>

const NewMilestone = MilestoneChange.required({ title: true })

/** One state for several milestones: how it goes, done, or cancelled. */
export const SharedState = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.enum(['on-track', 'at-risk', 'off-track']),
    note: line(500).optional(),
    asAt: DayText.optional(),
  }),
  z.strictObject({ is: z.literal('done'), on: Dated.optional() }),
  z.strictObject({ is: z.literal('cancelled'), reason: line(300) }),
])
export type SharedState = z.infer<typeof SharedState>

/** What can be done to what local people promised. */
export const MilestoneAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('add-milestone'), id: Id, milestone: NewMilestone }),
  z.strictObject({
    action: z.literal('add-milestones'),
    milestones: z
      .array(
        z.strictObject({
          id: Id,
          milestone: NewMilestone,
          done: z.strictObject({ when: Dated.optional() }).optional(),
        }),
      )
      .min(1, 'are none; choose at least one row')
      .max(MOST_AT_ONCE, 'are more than 3,000; add them in parts'),
  }),
  /** What was read of another calendar's file. */
  z.strictObject({
    action: z.literal('import-milestones'),
    added: z.array(z.strictObject({ id: Id, milestone: NewMilestone })).max(MOST_AT_ONCE),
    changed: z.array(z.strictObject({ id: Id, change: MilestoneChange })).max(MOST_AT_ONCE),
  }),
  z.strictObject({ action: z.literal('change-milestone'), id: Id, change: MilestoneChange }),
  z.strictObject({
    action: z.literal('change-milestones'),
    ids: z.array(Id).min(1, 'are none; choose at least one milestone'),
    /** Null: nobody from now on. */
    owner: Owner.nullable().optional(),
    state: SharedState.optional(),
    /** On how they go, where no state is given, or on what is done. */
    note: line(500).optional(),
  }),
  z.strictObject({
    action: z.literal('complete-milestone'),
    id: Id,
    /** Null: done, on a day that is not known. Absent: the day that is recorded stays. */
    on: Dated.nullable().optional(),
    evidence: z.array(Evidence),
  }),
  z.strictObject({ action: z.literal('reopen-milestone'), id: Id }),
  z.strictObject({ action: z.literal('cancel-milestone'), id: Id, reason: line(300) }),
  z.strictObject({ action: z.literal('restore-milestone'), id: Id }),
  /** The order of the action plan, among what is not cancelled. */
  z.strictObject({
    action: z.literal('move-milestone'),
    id: Id,
    to: z.enum(['up', 'down', 'first', 'last']),
  }),
])
