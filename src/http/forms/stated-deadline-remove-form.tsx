import { accept } from '../../domain/problem.ts'
import { showEdtf } from '../../domain/show-date.ts'
import { planPath } from '../../../views/plan/plan-links.ts'
import { RemovePage } from '../../../views/structure/remove-page.tsx'
import { editPage } from './edit.tsx'
import { statedDeadlineSubject, toStatedDeadlines } from './stated-deadline-subject.ts'

/** Asks before a stated deadline is removed. */
export const statedDeadlineRemoveForm = editPage({
  ...statedDeadlineSubject,
  start: () => ({}),
  decide: (_, { subject: { id } }) => accept({ action: 'remove-stated-deadline', id }),
  page: ({ subject, ...page }) => (
    <RemovePage
      {...page}
      name={subject.when.asWritten ?? showEdtf(subject.when.edtf)}
      part="schedule"
      crumbs={[
        {
          text: 'Deadlines as papers state them',
          href: planPath(page.opened.plan.id, 'stated-deadlines', null),
        },
      ]}
      own={`stated-deadlines/${subject.id}/remove`}
      back="stated-deadlines"
      uses={[]}
    />
  ),
  next: toStatedDeadlines,
})
