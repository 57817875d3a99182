import { SLIDE_KINDS, slideName } from '../../src/domain/slides/slide-name.ts'
import { chosenSlides } from '../../src/domain/slides/usual-slides.ts'
import type { TypedDay } from '../fields/day-items.ts'
import { Form } from '../fields/form.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { TextAreaField } from '../fields/text-area-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { SlideFields } from './slide-fields.tsx'
import type { SlideFormed } from './slide-formed.ts'
import { slidesCrumbs, slidesPath } from './slide-links.ts'
import { SLIDE_SAYS } from './slide-says.ts'

type Props = FormPageProps & { formed: SlideFormed; sinceDay: TypedDay }

const value = ({ form }: FormPageProps, name: string): string => form.get(name) ?? ''

const Heading = (page: Props) => (
  <TextField
    id="title"
    label={page.formed.kind === 'words' ? 'Heading' : 'Heading (optional)'}
    hint={page.formed.kind === 'words' ? undefined : 'Left empty, the slide has its usual heading.'}
    value={value(page, 'title')}
    errors={page.errors}
  />
)

const Notes = (page: Props) => (
  <TextAreaField
    id="notes"
    label="What you will say to it (optional)"
    hint="Stands in the speaker’s notes alone. No names of children or families."
    value={value(page, 'notes')}
    errors={page.errors}
    rows={3}
  />
)

const Place = (page: Props) => (
  <SelectField
    id="after"
    label="Where it stands"
    value={value(page, 'after')}
    errors={page.errors}
    options={[
      { value: '', text: 'At the end' },
      ...chosenSlides(page.opened).map((choice) => ({
        value: choice.id,
        text: `After “${slideName(page.opened.plan, choice)}”`,
      })),
    ]}
  />
)

/** The form that adds a slide, or changes what was chosen or written for one. */
export const SlideFormPage = (page: Props) => {
  const { plan } = page.opened
  const { kind, slide } = page.formed
  const isNew = slide === null
  return (
    <FormPage
      {...page}
      heading={
        isNew ? `Add a slide: ${SLIDE_KINDS[kind]}` : `Change the slide “${slideName(plan, slide)}”`
      }
      part=""
      crumbs={slidesCrumbs(plan.id)}
    >
      <p class="govuk-body">{SLIDE_SAYS[kind]}</p>
      <Form
        action={slidesPath(plan.id, isNew ? `new/${kind}` : slide.id)}
        revision={page.revision}
        hidden={isNew ? { id: value(page, 'id') } : {}}
        errors={page.errors}
        submit={isNew ? 'Add it' : 'Save it'}
        cancel={{ href: slidesPath(plan.id) }}
      >
        <Heading {...page} />
        <SlideFields page={page} formed={page.formed} sinceDay={page.sinceDay} />
        <Notes {...page} />
        {isNew && <Place {...page} />}
      </Form>
    </FormPage>
  )
}
