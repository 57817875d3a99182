import { MomentsPage } from '../../../views/changes/moments-page.tsx'
import type { Action } from '../../domain/change.ts'
import type { Moment } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { Title } from '../../domain/text.ts'
import { deedButton, editPage } from './edit.tsx'
import { field } from './form-fields.ts'
import { givenId } from './given-id.ts'

/** The moments that are marked in a plan, and the form that marks it as it is now. */
export const momentsForm = editPage({
  subject: ({ opened }) => opened.plan,
  missing: '',
  start: ({ deps }) => ({ id: deps.shelf.newId() }),
  decide: (form, { deps }): Result<Action> => {
    const name = Title.safeParse(field(form, 'name'))
    return name.success
      ? accept({ action: 'mark-moment', id: givenId(form, deps.shelf.newId), name: name.data })
      : refuse(`The name ${name.error.issues[0]?.message ?? ''}.`, 'name')
  },
  page: (props) => <MomentsPage {...props} />,
  next: () => '/moments',
})

/** Takes a mark away. */
export const unmarkButton = deedButton({
  subject: ({ opened }, c): Moment | null =>
    opened.plan.moments.find(({ id }) => id === c.req.param('moment')) ?? null,
  missing: 'This plan has no such marked moment. It may have been taken away since.',
  decide: (_, { subject: { id } }): Result<Action> => accept({ action: 'unmark-moment', id }),
  next: () => '/moments',
})
