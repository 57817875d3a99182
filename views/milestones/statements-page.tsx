import type { Milestone, Statement } from '../../src/domain/plan.ts'
import { showEdtf } from '../../src/domain/show-date.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { DateField } from '../fields/date-field.tsx'
import { Form } from '../fields/form.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { KeptList } from './kept-list.tsx'
import { milestoneCrumbs } from './milestone-crumbs.ts'
import { deedPath, listPath } from './milestone-links.ts'
import { Subject } from './subject.tsx'

type Props = FormPageProps & { milestone: Milestone; gives: TypedDate }

const sayStatement = ({ asWritten, edtf, source }: Statement): string =>
  `“${asWritten}”${edtf === undefined ? '' : `: ${showEdtf(edtf)}`} (${source.text})`

/** The form for how papers word a milestone. */
export const StatementsPage = ({ milestone, gives, ...page }: Props) => {
  const { plan } = page.opened
  return (
    <FormPage
      {...page}
      heading="How the papers word it"
      part="milestones"
      crumbs={milestoneCrumbs(plan, milestone)}
    >
      <Subject opened={page.opened} milestone={milestone} />
      <p class="govuk-body">
        Papers often word one thing in several ways. Keep each wording with its place: where two
        give different dates, “What is wrong” says so.
      </p>
      <Form
        action={deedPath(plan.id, milestone.id, 'statements')}
        revision={page.revision}
        errors={page.errors}
        submit="Save the wordings"
        cancel={{ href: listPath(plan.id, milestone.id) }}
      >
        <KeptList
          legend="Wordings so far"
          items={milestone.statements}
          say={sayStatement}
          form={page.form}
        />
        <TextField
          id="wording"
          label="Another wording"
          hint="As the paper has it, such as “published before the end of September”."
          value={page.form.get('wording') ?? ''}
          errors={page.errors}
        />
        <DateField
          id="gives"
          legend="The date that it gives (optional)"
          typed={gives}
          errors={page.errors}
          asWritten={false}
        />
        <TextField
          id="source"
          label="Where it is written"
          hint="The paper and paragraph, such as “paragraph 28”."
          value={page.form.get('source') ?? ''}
          errors={page.errors}
        />
      </Form>
    </FormPage>
  )
}
