import { usualLeftOut } from '../../src/domain/slides/add-usual.ts'
import type { SlideChoice } from '../../src/domain/slides/slide-choice.ts'
import { slideName } from '../../src/domain/slides/slide-name.ts'
import { chosenSlides } from '../../src/domain/slides/usual-slides.ts'
import { CheckboxesField } from '../fields/checkboxes-field.tsx'
import { Form } from '../fields/form.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { slidesCrumbs, slidesPath } from './slide-links.ts'

/** The form that says which slides are shown: tick off what to leave out, tick what to take back. */
export const ChooseSlidesPage = (page: FormPageProps) => {
  const { plan } = page.opened
  const chosen = chosenSlides(page.opened)
  const item = (choice: SlideChoice, hint?: string) => ({
    value: choice.id,
    text: slideName(plan, choice),
    hint,
  })
  return (
    <FormPage
      {...page}
      heading="Choose which slides are shown"
      part=""
      crumbs={slidesCrumbs(plan.id)}
    >
      <Form
        action={slidesPath(plan.id, 'choose')}
        revision={page.revision}
        errors={page.errors}
        submit="Save the choice"
        cancel={{ href: slidesPath(plan.id) }}
      >
        <CheckboxesField
          id="slides"
          legend="Show these"
          hint="What you wrote for a slide goes with it when it is left out. You can undo that."
          values={page.form.getAll('slides')}
          errors={page.errors}
          small
          options={[
            ...chosen.map((choice) => item(choice)),
            ...usualLeftOut(plan, chosen).map((choice) => item(choice, 'Left out now')),
          ]}
        />
      </Form>
    </FormPage>
  )
}
