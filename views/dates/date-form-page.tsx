import type { Area } from '../../src/domain/plan.ts'
import type { RecordedAnchor } from '../../src/domain/recorded-anchor.ts'
import { showList } from '../../src/domain/show-date.ts'
import type { TypedDate } from '../../src/domain/typed-date.ts'
import { InsetText } from '../components/inset-text.tsx'
import { FactList } from '../fact-list.tsx'
import { CheckboxesField } from '../fields/checkboxes-field.tsx'
import { DateField } from '../fields/date-field.tsx'
import { DayField } from '../fields/day-field.tsx'
import { Form } from '../fields/form.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { SourceField } from '../fields/source-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { milestonePath } from '../plan/entry-links.ts'
import { AnchorMeaning, type Anchor } from './anchor-meaning.tsx'
import { choicesOf } from './date-choices.ts'
import { datePath, datesPath } from './date-links.ts'
import { PlannedDate, WhatHappened } from './recorded-date.tsx'

/** One key date of one area, and the other areas that may get the same. */
export type DateSubject = {
  area: Area
  anchor: Anchor
  recorded: RecordedAnchor
  /** The areas for which the milestone that holds the date holds it as well. */
  heldFor: readonly Area[]
  others: readonly Area[]
}

type Props = FormPageProps & {
  subject: DateSubject
  date: TypedDate
  notYet: { day: string; month: string; year: string }
}

const Held = ({ planId, subject }: { planId: string; subject: DateSubject }) => {
  const { holder } = subject.recorded
  if (!holder) return null
  const names = showList(subject.heldFor.map(({ name }) => name))
  return (
    <InsetText>
      This date is held by the milestone{' '}
      <a class="govuk-link" href={milestonePath(planId, holder.id, null)}>
        {holder.title}
      </a>
      , so that it is kept once. What you record here is recorded there.
      {names !== '' && ` It holds the date for ${names} as well, so tick ${names} below.`}
    </InsetText>
  )
}

const Also = ({ page, subject }: { page: FormPageProps; subject: DateSubject }) =>
  subject.others.length === 0 ? null : (
    <CheckboxesField
      id="also"
      legend="Which areas is this for?"
      hint={`It is for ${subject.area.name}. What you record is recorded the same for each area that you tick; one that records the same now is ticked at first.`}
      values={page.form.getAll('also')}
      errors={page.errors}
      options={subject.others.map(({ id, name }) => ({ value: id, text: `Also for ${name}` }))}
    />
  )

const FILLED_HINT =
  'Words and source that the form was filled with are not taken along to another choice.'

const isFilled = ({ form }: FormPageProps): boolean =>
  ['date-as-written', 'source'].some((name) => (form.get(name) ?? '') !== '')

/** What the form remembers: how it was opened, and whether it has asked about the other areas. */
const hiddenIn = ({ form }: FormPageProps): Record<string, string> =>
  Object.fromEntries([...form].filter(([name]) => name === 'opened' || name === 'asked'))

const Fields = ({ subject, date, notYet, ...page }: Props) => (
  <>
    <Also page={page} subject={subject} />
    <RadiosField
      id="as"
      legend="What do you want to record?"
      hint={isFilled(page) ? FILLED_HINT : undefined}
      value={page.form.get('as') ?? ''}
      errors={page.errors}
      options={choicesOf(subject.recorded)}
    />
    <DateField
      id="date"
      legend="The date, if it is planned or has happened"
      typed={date}
      errors={page.errors}
    />
    <DayField
      id="not-yet"
      legend="The day by which it had not happened"
      hint="Only if you chose “It had not happened by a day”. An exact day, today or earlier."
      typed={notYet}
      errors={page.errors}
    />
    <SourceField id="source" form={page.form} errors={page.errors} />
  </>
)

/** The areas that the form is for as it stands, in the plan's order. */
function namesOf({ subject: { area, others }, form, opened }: Props): string {
  const also = new Set(form.getAll('also'))
  const chosen = others.filter(({ id }) => also.has(id))
  const asked = new Set([area.id, ...chosen.map(({ id }) => id)])
  return showList(opened.plan.areas.flatMap(({ id, name }) => (asked.has(id) ? [name] : [])))
}

/** The form for one key date of one area; what it would do is shown before it is saved. */
export const DateFormPage = (props: Props) => {
  const { subject, ...page } = props
  const { plan, framework } = page.opened
  const { anchor, area, recorded } = subject
  return (
    <FormPage
      {...page}
      heading={plan.areas.length > 1 ? `${anchor.title}: ${namesOf(props)}` : anchor.title}
      part="dates"
      crumbs={[{ text: 'Key dates', href: datesPath(plan.id, null) }]}
    >
      {framework && (
        <AnchorMeaning opened={page.opened} asked={null} framework={framework} anchor={anchor} />
      )}
      <div class="app-facts">
        <FactList
          facts={[
            { key: 'Planned', value: <PlannedDate recorded={recorded} /> },
            { key: 'What happened', value: <WhatHappened recorded={recorded} /> },
          ]}
        />
      </div>
      <Held planId={plan.id} subject={subject} />
      <Form
        action={datePath(plan.id, area.id, { anchor: anchor.id })}
        revision={page.revision}
        hidden={hiddenIn(page)}
        errors={page.errors}
        submit="See what this would do"
        cancel={{ href: datesPath(plan.id, null, anchor.id) }}
      >
        <Fields {...props} />
      </Form>
    </FormPage>
  )
}
