import type { Action } from '../../domain/change.ts'
import { accept, type Result } from '../../domain/problem.ts'
import { ProgressPage } from '../../../views/milestones/progress-page.tsx'
import { dayFields, typedDay } from './day-fields.ts'
import { editPage } from './edit.tsx'
import { milestoneNext, milestoneSubject } from './milestone-subject.ts'
import { readProgress } from './progress-field.ts'

/** How the owner of a milestone says that it goes. */
export const progressForm = editPage({
  ...milestoneSubject,
  start: ({ subject, deps }) => ({
    state: subject.progress?.state ?? '',
    note: subject.progress?.note ?? '',
    ...dayFields('asAt', deps.shelf.today()),
  }),
  decide: (form, { subject, deps }): Result<Action> => {
    const read = readProgress(form, deps.shelf.today())
    return read.ok
      ? accept({ action: 'change-milestone', id: subject.id, change: { progress: read.value } })
      : read
  },
  page: ({ subject, ...page }) => (
    <ProgressPage {...page} milestone={subject} asAt={typedDay(page.form, 'asAt')} />
  ),
  next: milestoneNext,
})
