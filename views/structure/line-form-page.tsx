import type { Plan } from '../../src/domain/plan.ts'
import { LINE_WORDS } from '../../src/domain/say-structure.ts'
import { bodiesToChoose } from '../../src/domain/structure-choices.ts'
import type { Line } from '../../src/domain/structure.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { Form } from '../fields/form.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { OwnAgreedNote } from '../options/agreed-note.tsx'
import { planPath } from '../plan/plan-links.ts'
import { LifeFields } from './life-fields.tsx'
import { bodyOptions, toOptions } from './options.ts'
import { newPartPath, structureBack, structureCrumbs } from './structure-crumbs.ts'

type Props = FormPageProps & {
  line: Line | null
  /** The option that it belongs to. */
  option: string | null
  from: TypedDate
  to: TypedDate
}

const Fields = ({ page: { form, errors, line, option }, plan }: { page: Props; plan: Plan }) => {
  const bodies = bodyOptions(plan, bodiesToChoose(plan, option, [line?.body, line?.other]))
  return (
    <>
      <SelectField
        id="body"
        label="Body"
        hint="The one that reports, is scrutinised, advises or supports"
        value={form.get('body') ?? ''}
        errors={errors}
        options={[{ value: '', text: 'Choose a body' }, ...bodies]}
      />
      <SelectField
        id="kind"
        label="What the line says"
        hint="Only “reports to” is a line of authority."
        value={form.get('kind') ?? ''}
        errors={errors}
        options={[{ value: '', text: 'Choose one' }, ...toOptions(LINE_WORDS)]}
      />
      <SelectField
        id="other"
        label="Other body"
        hint="The one that it leads to"
        value={form.get('other') ?? ''}
        errors={errors}
        options={[{ value: '', text: 'Choose a body' }, ...bodies]}
      />
    </>
  )
}

/** The form that adds what stands between two bodies, or changes it. */
export const LineFormPage = (page: Props) => {
  const { plan } = page.opened
  const { line, option, form, errors } = page
  return (
    <FormPage
      {...page}
      heading={line === null ? 'Add a line between two bodies' : 'Change a line between two bodies'}
      part="structure"
      crumbs={structureCrumbs(plan, option)}
    >
      <OwnAgreedNote plan={plan} option={option} />
      <Form
        action={
          line === null
            ? newPartPath(plan.id, 'lines/new', option)
            : planPath(plan.id, `lines/${line.id}`, null)
        }
        revision={page.revision}
        hidden={line === null ? { id: form.get('id') ?? '' } : {}}
        errors={errors}
        submit={line === null ? 'Add it' : 'Save it'}
        cancel={{ href: planPath(plan.id, structureBack(option), null) }}
      >
        <Fields page={page} plan={plan} />
        <LifeFields {...page} />
        <SourceField id="source" form={form} errors={errors} />
      </Form>
    </FormPage>
  )
}
