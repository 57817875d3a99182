import type { MilestoneChange } from '../../domain/milestone-action.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import type { Action } from '../../domain/change.ts'
import { MilestoneFormPage } from '../../../views/milestones/milestone-form-page.tsx'
import { editPage } from './edit.tsx'
import { typedDate } from './form-fields.ts'
import { givenId } from './given-id.ts'
import { milestoneFields, readMilestone } from './milestone-fields.ts'
import { milestoneNext, milestoneSubject } from './milestone-subject.ts'

/** What a new milestone starts with: only what was given. */
function given(
  fields: MilestoneChange & { title: string },
): Extract<Action, { action: 'add-milestone' }>['milestone'] {
  const entries = Object.entries(fields).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return { ...Object.fromEntries(entries), title: fields.title }
}

function addAction(read: Result<MilestoneChange & { title: string }>, id: string): Result<Action> {
  if (!read.ok) return read
  return accept({ action: 'add-milestone', id, milestone: given(read.value) })
}

/** A new milestone. */
export const newMilestoneForm = editPage({
  subject: () => true,
  missing: '',
  start: ({ deps }) => {
    const form = milestoneFields({})
    form.set('id', deps.shelf.newId())
    return form
  },
  decide: (form, { found, deps }) =>
    addAction(readMilestone(form, found.opened, {}), givenId(form, deps.shelf.newId)),
  page: ({ subject: _, ...page }) => (
    <MilestoneFormPage {...page} milestone={null} when={typedDate(page.form, 'when')} />
  ),
  next: (_, { opened }, form) => {
    const { milestones } = opened.plan
    const added = milestones.find(({ id }) => id === form.get('id')) ?? milestones.at(-1)
    return `/milestones/${added?.id ?? ''}`
  },
})

/**
 * What a browser sends of that form, filled in or not. An absent field would read as an empty one,
 * and take away what is recorded.
 */
const ALWAYS_SENT = [
  'title',
  'when-day',
  'when-month',
  'when-year',
  'when-source',
  'owner',
  'owner-role',
  'source',
  'about-kind',
  'clearDays',
]

/** Everything that is recorded of a milestone but how it ended. */
export const changeMilestoneForm = editPage({
  ...milestoneSubject,
  start: ({ subject }) => milestoneFields(subject),
  decide: (form, { found, subject }): Result<Action> => {
    if (!ALWAYS_SENT.every((name) => form.has(name)))
      return refuse('The form did not arrive whole. Open the page again.')
    const read = readMilestone(form, found.opened, subject)
    if (!read.ok) return read
    return accept({ action: 'change-milestone', id: subject.id, change: read.value })
  },
  page: ({ subject, ...page }) => (
    <MilestoneFormPage {...page} milestone={subject} when={typedDate(page.form, 'when')} />
  ),
  next: milestoneNext,
})
