import { listPart, readListAsked, type ListAsked } from '../../domain/milestone-list.ts'
import type { FormPageProps } from '../../../views/forms/form-page.tsx'
import { MilestonesPage } from '../../../views/milestones/milestones-page.tsx'
import { typedDate, type Form } from './form-fields.ts'

/** Which part of the list a form was sent from. */
export const listAsked = (form: Form): ListAsked => readListAsked(form.get('q'), form.get('page'))

/** The list with what was ticked and typed, as an answer to its forms. */
export const listPage = (page: FormPageProps) => (
  <MilestonesPage
    {...page}
    part={listPart(page.opened.plan, listAsked(page.form))}
    on={typedDate(page.form, 'on')}
  />
)
