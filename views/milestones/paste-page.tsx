import { Details } from '../components/details.tsx'
import { Form } from '../fields/form.tsx'
import { TextAreaField } from '../fields/text-area-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { milestoneCrumbs } from './milestone-crumbs.ts'
import { listPath } from './milestone-links.ts'

const HowTo = () => (
  <>
    <p class="govuk-body">
      Copy the rows of your action plan from Excel, Word or Outlook, with the row of headings. Press
      Ctrl and V in the box below. You see first what each row would become; nothing is added until
      you accept it.
    </p>
    <Details summary="What is read, and how" classes="app-screen-only">
      <ul class="govuk-list govuk-list--bullet">
        <li>
          Columns go by their headings, such as Action, By when, Lead, Status or RAG, Progress.
          Other columns are left out, and the next page names them.
        </li>
        <li>
          Dates stay as vague as they are written: “by February 2019” does not become a day. A date
          without a year is not guessed; its words are kept as a note.
        </li>
        <li>
          An owner is matched with an organisation or body of this plan if the name is the same, and
          is a role otherwise. Take people’s names out.
        </li>
        <li>A row with one filled cell among many is taken as a heading, and not added.</li>
        <li>Merged cells paste as one filled cell and blanks. Nothing is copied down into them.</li>
      </ul>
    </Details>
  </>
)

/** The page to paste an action plan into. */
export const PastePage = (page: FormPageProps) => {
  const { plan } = page.opened
  const { form, errors } = page
  return (
    <FormPage
      {...page}
      heading="Paste from a spreadsheet"
      part="milestones"
      crumbs={milestoneCrumbs(plan, null)}
    >
      <HowTo />
      <Form
        action={listPath(plan.id, 'paste')}
        revision={page.revision}
        hidden={{ seed: form.get('seed') ?? '' }}
        errors={errors}
        submit="Show what it becomes"
        cancel={{ href: listPath(plan.id) }}
      >
        <TextAreaField
          id="pasted"
          label="Rows of the action plan"
          hint="No personal data about children or families, and roles instead of people’s names."
          value={form.get('pasted') ?? ''}
          errors={errors}
          rows={14}
        />
        <TextField
          id="source"
          label="Where they are written (optional)"
          hint="Kept with each of them, such as “Action plan, Cabinet of 12 June”."
          value={form.get('source') ?? ''}
          errors={errors}
        />
      </Form>
    </FormPage>
  )
}
