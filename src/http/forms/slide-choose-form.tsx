import { accept } from '../../domain/problem.ts'
import { Id } from '../../domain/text.ts'
import { chosenSlides } from '../../domain/slides/usual-slides.ts'
import { ChooseSlidesPage } from '../../../views/slides/choose-slides-page.tsx'
import { editPage } from './edit.tsx'

/** Which slides are shown: of those chosen, and of the usual ones that were left out. */
export const chooseSlidesForm = editPage({
  subject: ({ opened }) => opened.plan,
  missing: '',
  start: ({ found }) =>
    new URLSearchParams(
      chosenSlides(found.opened).map(({ id }): [string, string] => ['slides', id]),
    ),
  decide: (form) =>
    accept({
      action: 'choose-slides',
      ids: form.getAll('slides').filter((id) => Id.safeParse(id).success),
    }),
  page: (props) => <ChooseSlidesPage {...props} />,
  next: () => '/slides',
})
