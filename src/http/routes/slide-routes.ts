import { slideLeaveOutButton, slideMoveButton, slidesResetButton } from '../forms/slide-buttons.ts'
import { chooseSlidesForm } from '../forms/slide-choose-form.tsx'
import { newSlideForm, slideForm } from '../forms/slide-form.tsx'
import type { Route } from '../route.ts'
import { newSlideKinds, slideList } from '../slide-pages.tsx'
import { formRoutes } from './form-routes.ts'

const SLIDES = '/plans/:id/slides'
const SLIDE = `${SLIDES}/:slide`

/** Which slides a plan is presented with, and in what order. */
export const SLIDE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: SLIDES,
    does: 'The slides of a plan in their order, with what each will show',
    handle: slideList,
  },
  { method: 'GET', path: `${SLIDES}/new`, does: 'What a new slide can be', handle: newSlideKinds },
  ...formRoutes(
    `${SLIDES}/new/:kind`,
    newSlideForm,
    'The form for a new slide of that kind',
    'Adds it',
  ),
  ...formRoutes(
    `${SLIDES}/choose`,
    chooseSlidesForm,
    'Which slides are shown, to leave out or take back',
    'Saves the choice',
  ),
  {
    method: 'POST',
    path: `${SLIDES}/reset`,
    does: 'Goes back to the usual slides',
    handle: slidesResetButton,
  },
  ...formRoutes(SLIDE, slideForm, 'The form for one slide', 'Saves it'),
  {
    method: 'POST',
    path: `${SLIDE}/move`,
    does: 'Moves a slide up, down, first or last',
    handle: slideMoveButton,
  },
  {
    method: 'POST',
    path: `${SLIDE}/leave-out`,
    does: 'Leaves a slide out',
    handle: slideLeaveOutButton,
  },
]
