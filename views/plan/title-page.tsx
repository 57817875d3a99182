import { Form } from '../fields/form.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from './plan-links.ts'

/** The form that gives a plan another title. */
export const TitlePage = (page: FormPageProps) => {
  const { id } = page.opened.plan
  return (
    <FormPage {...page} heading="Change the title" part="">
      <Form
        action={planPath(id, 'title', null)}
        revision={page.revision}
        errors={page.errors}
        submit="Save the title"
        cancel={{ href: planPath(id, '', null) }}
      >
        <TextField
          id="title"
          label="Title of the plan"
          hint="What people read at the top of its pages. Its address stays as it is."
          value={page.form.get('title') ?? ''}
          errors={page.errors}
        />
      </Form>
    </FormPage>
  )
}
