import { z } from 'zod'
import type { Day } from './day.ts'
import { readEdtf } from './edtf.ts'
import type { Framework } from './framework.ts'
import { About, Dated, Evidence, Owner, type Plan } from './plan.ts'
import { refuse, type Result } from './problem.ts'
import { showDay, showEdtf } from './show-date.ts'
import { Id, line, Title } from './text.ts'

/** Fields of a milestone to set: null takes one away, absent leaves it. */
export const MilestoneChange = z.strictObject({
  title: Title.optional(),
  when: Dated.nullable().optional(),
  owner: Owner.nullable().optional(),
  areas: z.array(Id).optional(),
  about: About.nullable().optional(),
  fulfils: z.string().nullable().optional(),
  dependsOn: z.array(Id).optional(),
  clearDays: z.int().min(1).max(60).nullable().optional(),
})

export type MilestoneChange = z.infer<typeof MilestoneChange>

/** Everything that can be done to a plan, one deed at a time, in the field's words. */
export const Action = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('set-anchor'),
    area: Id,
    anchor: z.string(),
    /** Absent: the one that is recorded is corrected; planned where none is. */
    as: z.enum(['planned', 'actual']).optional(),
    date: Dated,
  }),
  z.strictObject({
    action: z.literal('record-not-yet'),
    area: Id,
    anchor: z.string(),
    asAt: z.string(),
  }),
  z.strictObject({ action: z.literal('clear-anchor'), area: Id, anchor: z.string() }),
  z.strictObject({
    action: z.literal('add-milestone'),
    id: Id,
    milestone: MilestoneChange.required({ title: true }),
  }),
  z.strictObject({ action: z.literal('change-milestone'), id: Id, change: MilestoneChange }),
  z.strictObject({
    action: z.literal('complete-milestone'),
    id: Id,
    on: Dated.optional(),
    evidence: z.array(Evidence),
  }),
  z.strictObject({ action: z.literal('cancel-milestone'), id: Id, reason: line(300) }),
])
export type Action = z.infer<typeof Action>

/** One kind of action. */
export type ActionOf<Name extends Action['action']> = Extract<Action, { action: Name }>

/** What an action is decided by, besides the plan. */
export type Context = { framework: Framework | null; today: Day }

/** The plan after an action, and what was done in plain words. */
export type Changed = { plan: Plan; said: string }

/** A thing cannot have happened on a day that is still to come. */
export function inFuture(date: Dated, today: Day, what: string): Result<never> | null {
  const { earliest } = readEdtf(date.edtf)
  return earliest !== null && earliest > today
    ? refuse(
        `${what} cannot have happened on ${showEdtf(date.edtf)}: that is after today, ${showDay(today)}. Record it as planned.`,
        'date',
      )
    : null
}
