import { Action } from './action.ts'
import { adoptOption, setOptionState, unAdoptOption } from './adopt-option.ts'
import { addMilestones } from './add-milestones.ts'
import { addArea, changeArea, removeArea } from './change-area.ts'
import { archivePlan, unarchivePlan } from './archive-plan.ts'
import { addStructure } from './add-structure.ts'
import { arrangeBodies, moveBody } from './arrange-bodies.ts'
import { clearAnchor, recordNotYet, setAnchor } from './change-anchor.ts'
import { setAnchors } from './change-anchors.ts'
import { addBody, changeBody, removeBody } from './change-body.ts'
import { recordChecklist, recordChecklistItem } from './change-checklist.ts'
import { recordCombined } from './change-combined.ts'
import { removeFate, setFate, setFates } from './change-fate.ts'
import { changeFeed, createFeed, revokeFeed, rotateFeed } from './change-feeds.ts'
import { addFunction, changeFunction, removeFunction } from './change-function.ts'
import { addLine, changeLine, removeLine } from './change-line.ts'
import { addMilestone, changeMilestone } from './change-milestone.ts'
import { changeMilestones } from './change-milestones.ts'
import { addOption, changeOption, removeOption } from './change-option.ts'
import { addOrganisation, changeOrganisation, removeOrganisation } from './change-organisation.ts'
import { recordPartners } from './change-partners.ts'
import { changePosition, recordPosition, removePosition } from './change-position.ts'
import { recordRequirement } from './change-requirement.ts'
import { recordReviews } from './change-reviews.ts'
import { recordScrutiny } from './change-scrutiny.ts'
import {
  addStatedDeadline,
  changeStatedDeadline,
  removeStatedDeadline,
} from './change-stated-deadline.ts'
import { addSeat, changeSeat, removeSeat } from './change-seat.ts'
import {
  addSlide,
  changeSlide,
  chooseSlides,
  leaveOutSlide,
  moveSlide,
  resetSlides,
} from './change-slides.ts'
import { markMoment, unmarkMoment } from './change-moments.ts'
import { namePlan } from './change-title.ts'
import type { Changed, Context, Deed, Deeds } from './deed.ts'
import {
  cancelMilestone,
  completeMilestone,
  reopenMilestone,
  restoreMilestone,
} from './end-milestone.ts'
import { importMilestones } from './import-milestones.ts'
import { moveMilestone } from './move-milestone.ts'
import type { Plan } from './plan.ts'
import { toProblems } from './plan-file.ts'
import { refuse, type Result } from './problem.ts'
import { wholePlanProblems } from './sound.ts'

export type { Action } from './action.ts'

const DEEDS: Deeds<Action> = {
  'name-plan': namePlan,
  'mark-moment': markMoment,
  'unmark-moment': unmarkMoment,
  'archive-plan': archivePlan,
  'unarchive-plan': unarchivePlan,
  'set-anchor': setAnchor,
  'record-not-yet': recordNotYet,
  'clear-anchor': clearAnchor,
  'set-anchors': setAnchors,
  'record-requirement': recordRequirement,
  'add-milestone': addMilestone,
  'add-milestones': addMilestones,
  'import-milestones': importMilestones,
  'change-milestone': changeMilestone,
  'change-milestones': changeMilestones,
  'complete-milestone': completeMilestone,
  'reopen-milestone': reopenMilestone,
  'cancel-milestone': cancelMilestone,
  'restore-milestone': restoreMilestone,
  'move-milestone': moveMilestone,
  'add-area': addArea,
  'change-area': changeArea,
  'remove-area': removeArea,
  'record-partners': recordPartners,
  'record-scrutiny': recordScrutiny,
  'record-reviews': recordReviews,
  'record-combined': recordCombined,
  'add-organisation': addOrganisation,
  'change-organisation': changeOrganisation,
  'remove-organisation': removeOrganisation,
  'add-body': addBody,
  'change-body': changeBody,
  'remove-body': removeBody,
  'add-structure': addStructure,
  'arrange-bodies': arrangeBodies,
  'move-body': moveBody,
  'add-line': addLine,
  'change-line': changeLine,
  'remove-line': removeLine,
  'add-seat': addSeat,
  'change-seat': changeSeat,
  'remove-seat': removeSeat,
  'add-function': addFunction,
  'change-function': changeFunction,
  'remove-function': removeFunction,
  'add-option': addOption,
  'change-option': changeOption,
  'set-option-state': setOptionState,
  'adopt-option': adoptOption,
  'un-adopt-option': unAdoptOption,
  'remove-option': removeOption,
  'record-position': recordPosition,
  'change-position': changePosition,
  'remove-position': removePosition,
  'add-stated-deadline': addStatedDeadline,
  'change-stated-deadline': changeStatedDeadline,
  'remove-stated-deadline': removeStatedDeadline,
  'set-fate': setFate,
  'set-fates': setFates,
  'remove-fate': removeFate,
  'record-checklist-item': recordChecklistItem,
  'record-checklist': recordChecklist,
  'add-slide': addSlide,
  'change-slide': changeSlide,
  'leave-out-slide': leaveOutSlide,
  'move-slide': moveSlide,
  'choose-slides': chooseSlides,
  'reset-slides': resetSlides,
  'create-feed': createFeed,
  'change-feed': changeFeed,
  'rotate-feed': rotateFeed,
  'revoke-feed': revokeFeed,
}

/** The compiler can't see that an action's own deed is looked up by its own name. */
const deedOf = (action: Action): Deed<Action> => DEEDS[action.action] as Deed<Action>

/**
 * Applies one action to a plan: a new plan (its revision unchanged, for the store gives that) and
 * a sentence that says what was done, or the reasons why not. The plan given is left as it is.
 */
export function applyAction(plan: Plan, raw: unknown, context: Context): Result<Changed> {
  if (plan.example)
    return refuse(
      `“${plan.title}” is a worked example and read-only; copy it and work on the copy.`,
    )
  const parsed = Action.safeParse(raw, { reportInput: true })
  if (!parsed.success) return { ok: false, problems: toProblems(parsed.error) }
  const changed = deedOf(parsed.data)(plan, parsed.data, context)
  if (!changed.ok) return changed
  const problems = wholePlanProblems(changed.value.plan, context)
  return problems.length > 0 ? { ok: false, problems } : changed
}
