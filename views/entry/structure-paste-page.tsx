import { Details } from '../components/details.tsx'
import { Form } from '../fields/form.tsx'
import { TextAreaField } from '../fields/text-area-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage } from '../forms/form-page.tsx'
import { OwnAgreedNote } from '../options/agreed-note.tsx'
import { planPath } from '../plan/plan-links.ts'
import { newPartPath, structureBack, structureCrumbs } from '../structure/structure-crumbs.ts'
import type { EntryPageProps } from './entry-page.ts'
import { PlaceField } from './place-field.tsx'

const SAMPLE = `Safeguarding board
    Executive group
    Policy group (sub-group)
        Safer recruitment (working group)`

const HowTo = () => (
  <>
    <p class="govuk-body">
      Copy the list of boards and groups from Word, a PDF or an e-mail, or the rows from Excel, and
      paste it below. You see first what each line would become; nothing is added until you accept
      it.
    </p>
    <Details summary="What is read, and how" classes="app-screen-only">
      <p class="govuk-body">
        A list has one board or group a line. What is further in reports to the line above it:
      </p>
      <pre class="app-sample" tabindex={0}>
        {SAMPLE}
      </pre>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          Bullets, dashes, numbers such as 1.2 and the branches of a drawn tree tell the levels as
          well, and are left out.
        </li>
        <li>
          The kind is what stands in brackets, or a heading such as “Working groups” above, or what
          the name says. You can change each on the next page.
        </li>
        <li>
          Rows need the headings that you have of these, in any order: Name, Kind, Reports to,
          Chair, Members, From, To, Functions. Put a semicolon between two things in one cell.
        </li>
        <li>
          Chairs and members are matched with an organisation of this plan if the name is the same,
          and are roles otherwise. Take people’s names out.
        </li>
        <li>
          A name that the plan has already is not added twice: what stands under it reports to the
          one that is there.
        </li>
      </ul>
    </Details>
  </>
)

/** The page to paste a list or rows of bodies and groups into. */
export const StructurePastePage = (page: EntryPageProps) => {
  const { plan } = page.opened
  const { form, errors, option } = page
  return (
    <FormPage
      {...page}
      heading="Paste the structure"
      part="structure"
      crumbs={structureCrumbs(plan, option)}
    >
      <HowTo />
      <OwnAgreedNote plan={plan} option={option} />
      <Form
        action={newPartPath(plan.id, 'structure/paste', option)}
        revision={page.revision}
        hidden={{ seed: form.get('seed') ?? '' }}
        errors={errors}
        submit="Show what it becomes"
        cancel={{ href: planPath(plan.id, structureBack(option), null) }}
      >
        <TextAreaField
          id="pasted"
          label="The list or the rows"
          hint="No personal data about children or families, and roles instead of people’s names."
          value={form.get('pasted') ?? ''}
          errors={errors}
          rows={14}
        />
        <PlaceField {...page} />
        <TextField
          id="source"
          label="Where it is written (optional)"
          hint="Kept with each of them, such as “Annual report, page 4”."
          value={form.get('source') ?? ''}
          errors={errors}
        />
      </Form>
    </FormPage>
  )
}
