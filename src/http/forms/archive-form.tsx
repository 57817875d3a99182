import { accept, type Result } from '../../domain/problem.ts'
import type { Action } from '../../domain/change.ts'
import { ArchivePage } from '../../../views/put-away/archive-page.tsx'
import { editPage } from './edit.tsx'
import { field } from './form-fields.ts'

/** Puts a plan aside, or takes it up again: which of them its form said. */
export const archiveForm = editPage({
  subject: ({ opened }) => opened.plan,
  missing: '',
  start: () => ({}),
  decide: (form): Result<Action> =>
    accept({
      action: field(form, 'deed') === 'unarchive' ? 'unarchive-plan' : 'archive-plan',
    }),
  page: (props) => <ArchivePage {...props} />,
  next: () => '',
})
