import { VIEWS } from '../../src/domain/charts/view.ts'
import { VIEW_NAMES } from '../../src/domain/charts/view-words.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { MOST_POINTS } from '../../src/domain/slides/slide-choice.ts'
import { DayField } from '../fields/day-field.tsx'
import type { TypedDay } from '../fields/day-items.ts'
import { SelectField } from '../fields/select-field.tsx'
import { TextAreaField } from '../fields/text-area-field.tsx'
import type { FormPageProps } from '../forms/form-page.tsx'
import type { SlideFormed } from './slide-formed.ts'

type FieldsProps = { page: FormPageProps; formed: SlideFormed; sinceDay: TypedDay }

const value = ({ form }: FormPageProps, name: string): string => form.get(name) ?? ''

const ViewField = ({ page }: FieldsProps) => (
  <SelectField
    id="view"
    label="What the picture shows"
    value={value(page, 'view')}
    errors={page.errors}
    options={[
      { value: '', text: 'Choose one' },
      ...VIEWS.map((view) => ({ value: view, text: VIEW_NAMES[view] })),
    ]}
  />
)

const optionsOf = ({ opened }: FormPageProps) =>
  opened.plan.options.map(({ id, name }) => ({ value: id, text: name }))

const OptionField = ({ page, formed }: FieldsProps) => (
  <SelectField
    id="option"
    label="Which option (optional)"
    hint={
      formed.kind === 'view' && formed.slide === null
        ? 'The structure now and the timetable are of no option.'
        : undefined
    }
    value={value(page, 'option')}
    errors={page.errors}
    options={[
      { value: '', text: 'The adopted one, else the preferred one, else the first' },
      ...optionsOf(page),
    ]}
  />
)

const AgainstField = ({ page, formed }: FieldsProps) => (
  <SelectField
    id="against"
    label="Compared with"
    hint={formed.slide === null ? 'Only for “What differs”.' : undefined}
    value={value(page, 'against')}
    errors={page.errors}
    options={[{ value: 'old', text: 'The old structure' }, ...optionsOf(page)]}
  />
)

const PointsField = ({ page, formed }: FieldsProps) => (
  <TextAreaField
    id="points"
    label={formed.kind === 'decision' ? 'What the board is asked (optional)' : 'Points (optional)'}
    hint={`One point a line, at most ${MOST_POINTS}.${
      formed.kind === 'decision'
        ? ' Left empty, the slide says which option is put forward, as which version, and what is still open.'
        : ''
    }`}
    value={value(page, 'points')}
    errors={page.errors}
    rows={6}
  />
)

/** The day of a moment that somebody marked, in place of one that is typed. */
const MomentField = ({ page }: FieldsProps) => {
  const { moments } = page.opened.plan
  return moments.length === 0 ? null : (
    <SelectField
      id="moment"
      label="Since a marked moment (optional)"
      hint="Its day is taken, whatever stands in the day below."
      value={value(page, 'moment')}
      errors={page.errors}
      options={[
        { value: '', text: 'The day below' },
        ...moments
          .toReversed()
          .map(({ id, name, on }) => ({ value: id, text: `${name}, ${showDay(on)}` })),
      ]}
    />
  )
}

const SinceField = (props: FieldsProps) => (
  <>
    <MomentField {...props} />
    <DayField
      id="since"
      legend="The day of the slides that others saw"
      hint="Changes made after that day are shown. For example, 3 6 2019"
      typed={props.sinceDay}
      errors={props.page.errors}
    />
  </>
)

/** What a slide of its kind is made from, besides its heading and notes. */
export const SlideFields = (props: FieldsProps) => {
  const { page, formed } = props
  const hasOptions = page.opened.plan.options.length > 0
  return (
    <>
      {formed.has.includes('view') && <ViewField {...props} />}
      {hasOptions && formed.has.includes('option') && <OptionField {...props} />}
      {hasOptions && formed.has.includes('against') && <AgainstField {...props} />}
      {formed.has.includes('points') && <PointsField {...props} />}
      {formed.has.includes('since') && <SinceField {...props} />}
    </>
  )
}
