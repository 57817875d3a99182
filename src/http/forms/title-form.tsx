import { accept, refuse } from '../../domain/problem.ts'
import { Title } from '../../domain/text.ts'
import { TitlePage } from '../../../views/plan/title-page.tsx'
import { editPage } from './edit.tsx'
import { field } from './form-fields.ts'

/** The title of a plan. */
export const titleForm = editPage({
  subject: ({ opened }) => opened.plan,
  missing: '',
  start: ({ subject }) => ({ title: subject.title }),
  decide: (form) => {
    const title = Title.safeParse(field(form, 'title'))
    return title.success
      ? accept({ action: 'name-plan', title: title.data })
      : refuse(`The title ${title.error.issues[0]?.message ?? ''}.`, 'title')
  },
  page: (props) => <TitlePage {...props} />,
  next: () => '',
})
