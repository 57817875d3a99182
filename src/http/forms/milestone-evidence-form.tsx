import type { Action } from '../../domain/change.ts'
import { Evidence } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { EvidencePage } from '../../../views/milestones/evidence-page.tsx'
import { editPage } from './edit.tsx'
import { readEvidence } from './evidence-field.ts'
import { keptItems } from './kept-items.ts'
import { milestoneNext, milestoneSubject } from './milestone-subject.ts'

/** What stands behind a milestone: one more, or some fewer. */
export const evidenceForm = editPage({
  ...milestoneSubject,
  start: () => ({}),
  decide: (form, { subject }): Result<Action> => {
    const added = readEvidence(form, 'evidence')
    if (!added.ok) return added
    if (added.value === null && !form.has('remove'))
      return refuse('Type the evidence to add, or tick what to take away.', 'evidence-text')
    const evidence = [...keptItems(form, Evidence), ...(added.value === null ? [] : [added.value])]
    return accept({ action: 'change-milestone', id: subject.id, change: { evidence } })
  },
  page: ({ subject, ...page }) => <EvidencePage {...page} milestone={subject} />,
  next: milestoneNext,
})
