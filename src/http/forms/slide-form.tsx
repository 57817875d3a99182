import type { Context } from 'hono'
import type { Action } from '../../domain/change.ts'
import { accept, type Result } from '../../domain/problem.ts'
import { SlideChoice } from '../../domain/slides/slide-choice.ts'
import { newSlide, oldSlide, type SlideFormed } from '../../../views/slides/slide-formed.ts'
import { SlideFormPage } from '../../../views/slides/slide-form-page.tsx'
import type { FoundPlan } from '../find-plan.tsx'
import { typedDay } from './day-fields.ts'
import { editPage } from './edit.tsx'
import { field } from './form-fields.ts'
import { givenFields } from './given-fields.ts'
import { givenId } from './given-id.ts'
import { readSlide, slideInputs } from './slide-fields.ts'
import { slideSubject } from './slide-subject.ts'

const kindAsked = (_: FoundPlan, c: Context): SlideFormed | null => {
  const read = SlideChoice.shape.kind.safeParse(c.req.param('kind'))
  return read.success ? newSlide(read.data) : null
}

/** A new slide of the kind that the address names. */
export const newSlideForm = editPage({
  subject: kindAsked,
  missing: 'There is no such kind of slide. Choose one from the list of slides that can be added.',
  start: ({ deps }) => ({ id: deps.shelf.newId(), view: '', after: '', ...slideInputs(null) }),
  decide: (form, { found, deps, subject: formed }): Result<Action> => {
    const { plan } = found.opened
    const today = deps.shelf.today()
    const read = readSlide({ form, formed, plan, today })
    if (!read.ok) return read
    const after = field(form, 'after')
    return accept({
      action: 'add-slide',
      id: givenId(form, deps.shelf.newId),
      slide: { kind: formed.kind, ...givenFields(read.value) },
      ...(after === '' ? {} : { after }),
    })
  },
  page: ({ subject, ...page }) => (
    <SlideFormPage {...page} formed={subject} sinceDay={typedDay(page.form, 'since')} />
  ),
  next: () => '/slides',
})

/** What was chosen and written for a slide. */
export const slideForm = editPage({
  ...slideSubject,
  start: ({ subject }) => slideInputs(subject),
  decide: (form, { found, deps, subject }): Result<Action> => {
    const formed = oldSlide(subject)
    const today = deps.shelf.today()
    const read = readSlide({ form, formed, plan: found.opened.plan, today })
    if (!read.ok) return read
    const { view: _, ...change } = read.value
    return accept({ action: 'change-slide', id: subject.id, change })
  },
  page: ({ subject, ...page }) => (
    <SlideFormPage {...page} formed={oldSlide(subject)} sinceDay={typedDay(page.form, 'since')} />
  ),
  next: () => '/slides',
})
