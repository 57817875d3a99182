import { z } from 'zod'
import { AnchorAction } from './anchor-action.ts'
import { MilestoneAction } from './milestone-action.ts'
import { PlanAction } from './plan-action.ts'

/** Everything that can be done to a plan, one deed at a time, in the field's words. */
export const Action = z.discriminatedUnion('action', [PlanAction, AnchorAction, MilestoneAction])
export type Action = z.infer<typeof Action>

/** One kind of action. */
export type ActionOf<Name extends Action['action']> = Extract<Action, { action: Name }>
