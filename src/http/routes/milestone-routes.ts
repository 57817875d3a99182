import { bulkForm } from '../forms/bulk-form.tsx'
import { cancelForm, doneForm, reopenButton, restoreButton } from '../forms/milestone-end-forms.tsx'
import { moveButton } from '../forms/milestone-move-button.tsx'
import { evidenceForm } from '../forms/milestone-evidence-form.tsx'
import { changeMilestoneForm, newMilestoneForm } from '../forms/milestone-form.tsx'
import { progressForm } from '../forms/milestone-progress-form.tsx'
import { statementsForm } from '../forms/milestone-statements-form.tsx'
import { pasteForm } from '../forms/paste-form.tsx'
import { milestone, milestones } from '../milestone-pages.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

const LIST = '/plans/:id/milestones'
const ONE = `${LIST}/:milestone`

/** The action plan: every milestone, each on a page of its own, and what changes them. */
export const MILESTONE_ROUTES: readonly Route[] = [
  { method: 'GET', path: LIST, does: 'The action plan in its own order', handle: milestones },
  {
    method: 'POST',
    path: `${LIST}/change`,
    does: 'Changes the owner or state of several at once',
    handle: bulkForm.post,
  },
  ...formRoutes(`${LIST}/new`, newMilestoneForm, 'The form for a new milestone', 'Adds it'),
  ...formRoutes(
    `${LIST}/paste`,
    pasteForm,
    'The form to paste rows of a spreadsheet',
    'Reads or adds them',
  ),
  { method: 'GET', path: ONE, does: 'Everything known of one milestone', handle: milestone },
  ...formRoutes(`${ONE}/change`, changeMilestoneForm, 'The form that changes one', 'Saves it'),
  ...formRoutes(`${ONE}/done`, doneForm, 'The form for when it was done', 'Records it as done'),
  ...formRoutes(`${ONE}/cancel`, cancelForm, 'The form that cancels one', 'Cancels it'),
  ...formRoutes(`${ONE}/progress`, progressForm, 'The form for how it goes', 'Records how it goes'),
  ...formRoutes(`${ONE}/evidence`, evidenceForm, 'The form for its evidence', 'Saves the evidence'),
  ...formRoutes(
    `${ONE}/statements`,
    statementsForm,
    'The form for its wordings',
    'Saves the wordings',
  ),
  {
    method: 'POST',
    path: `${ONE}/reopen`,
    does: 'Records that it is not done after all',
    handle: reopenButton,
  },
  {
    method: 'POST',
    path: `${ONE}/restore`,
    does: 'Takes its cancellation back',
    handle: restoreButton,
  },
  { method: 'POST', path: `${ONE}/move`, does: 'Moves it in the action plan', handle: moveButton },
]
