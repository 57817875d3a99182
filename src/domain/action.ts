import { z } from 'zod'
import { AnchorAction } from './anchor-action.ts'
import { AreaAction } from './area-action.ts'
import { BodyAction } from './body-action.ts'
import { ChecklistAction } from './checklist-action.ts'
import { FateAction } from './fate-action.ts'
import { EntryAction } from './entry-action.ts'
import { FeedAction } from './feed-action.ts'
import { MilestoneAction } from './milestone-action.ts'
import { OptionAction } from './option-action.ts'
import { OrganisationAction } from './organisation-action.ts'
import { PlanAction } from './plan-action.ts'
import { RequirementAction } from './requirement-action.ts'
import { SlideAction } from './slide-action.ts'
import { StatedDeadlineAction } from './stated-deadline-action.ts'
import { StructureAction } from './structure-action.ts'

/** Everything that can be done to a plan, one deed at a time, in the field's words. */
export const Action = z.discriminatedUnion('action', [
  PlanAction,
  AnchorAction,
  MilestoneAction,
  RequirementAction,
  AreaAction,
  OrganisationAction,
  BodyAction,
  StructureAction,
  EntryAction,
  OptionAction,
  StatedDeadlineAction,
  FateAction,
  ChecklistAction,
  SlideAction,
  FeedAction,
])
export type Action = z.infer<typeof Action>

/** One kind of action. */
export type ActionOf<Name extends Action['action']> = Extract<Action, { action: Name }>
