import type { Area, ReviewCount } from '../../src/domain/plan.ts'
import { reviewsName } from '../../src/domain/review-reading.ts'
import { Details } from '../components/details.tsx'
import { Fieldset } from '../components/fieldset.tsx'
import { DayField } from '../fields/day-field.tsx'
import type { TypedDay } from '../fields/day-items.ts'
import { Form } from '../fields/form.tsx'
import { SOURCE_HINT, SourceField } from '../fields/source-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'
import { sentence } from '../sentence.ts'
import { areaCrumbs } from './area-crumbs.ts'
import { REVIEW_KINDS } from './area-words.ts'
import { LawNote } from './law-note.tsx'
import { reviewInputs, stateOf, type ReviewInput } from './review-inputs.ts'

type Props = FormPageProps & { area: Area; asAt: TypedDay }
type Kind = ReviewCount['kind']

const ENTRIES: Record<Kind, string> = {
  'serious-case-review': 'hand-over-serious-case-reviews',
  'child-death-review': 'hand-over-child-death-reviews',
}

const labelOf = (input: ReviewInput): string => sentence(stateOf(input))

const Sources = ({ page, inputs }: { page: Props; inputs: readonly ReviewInput[] }) => {
  const ids = inputs.map(({ id }) => `${id}-source`)
  const open = ids.some(
    (id) => (page.form.get(id) ?? '') !== '' || page.errors.some(({ field }) => field === id),
  )
  return (
    <Details summary="Where each number is written (optional)" open={open}>
      <p class="govuk-hint">{SOURCE_HINT}</p>
      {inputs.map((input) => (
        <SourceField
          id={`${input.id}-source`}
          label={labelOf(input)}
          hint=""
          form={page.form}
          errors={page.errors}
        />
      ))}
    </Details>
  )
}

const KindFields = ({ page, kind }: { page: Props; kind: Kind }) => {
  const inputs = reviewInputs(page.area).filter((input) => input.kind === kind)
  return (
    <Fieldset
      legend={{
        children: sentence(reviewsName(kind)),
        classes: 'govuk-fieldset__legend--m',
      }}
    >
      <LawNote framework={page.opened.framework} entries={[ENTRIES[kind]]} />
      <div class="app-numbers">
        {inputs.map((input) => (
          <TextField
            id={input.id}
            label={labelOf(input)}
            value={page.form.get(input.id) ?? ''}
            errors={page.errors}
            width={4}
            inputmode="numeric"
          />
        ))}
      </div>
      <Sources page={page} inputs={inputs} />
    </Fieldset>
  )
}

/** The form that records how many reviews an area has open, as counts only. */
export const ReviewsPage = (page: Props) => {
  const { form, errors, area } = page
  const { id } = page.opened.plan
  return (
    <FormPage
      {...page}
      heading={`Open reviews in ${area.name}`}
      part="areas"
      crumbs={areaCrumbs(id)}
    >
      <p class="govuk-body">
        Counts only: no names and nothing about a case has a place in a plan.
      </p>
      <p class="govuk-body">
        Leave every number of a kind empty if nobody has counted them: that is “not recorded”. Type
        0 where there are none.
      </p>
      <Form
        action={planPath(id, `areas/${area.id}/reviews`, null)}
        revision={page.revision}
        hidden={{ seed: form.get('seed') ?? '' }}
        errors={errors}
        submit="Save the numbers"
        cancel={{ href: planPath(id, 'areas', null) }}
      >
        <DayField
          id="as-at"
          legend="Counted on (optional)"
          hint="The day on which the numbers were true"
          typed={page.asAt}
          errors={errors}
        />
        {REVIEW_KINDS.map((kind) => (
          <KindFields page={page} kind={kind} />
        ))}
        <SourceField
          id="source"
          label="Where reviews are written of, for both kinds (optional)"
          form={form}
          errors={errors}
        />
      </Form>
    </FormPage>
  )
}
