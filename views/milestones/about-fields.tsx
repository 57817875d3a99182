import type { Framework } from '../../src/domain/framework.ts'
import type { Milestone } from '../../src/domain/plan.ts'
import { bodiesToChoose } from '../../src/domain/structure-choices.ts'
import { SelectField } from '../fields/select-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import type { FormPageProps } from '../forms/form-page.tsx'
import { bodyOptions } from '../structure/options.ts'
import { ABOUT_OPTIONS } from './about-words.ts'

type Props = FormPageProps & { milestone: Milestone | null }

const NAMES = [
  'about-kind',
  'about-body',
  'about-report-of',
  'about-requirement',
  'sets',
  'fulfils',
  'clearDays',
]

/** Is anything of this filled in? */
export const hasAbout = (form: URLSearchParams): boolean =>
  NAMES.some((name) => (form.get(name) ?? '') !== '')

const NONE = { value: '', text: 'None' }

const requirements = ({ entries }: Framework) =>
  entries
    .filter(({ kind }) => kind === 'requirement')
    .map(({ id, title }) => ({ value: id, text: title }))

/** Those that a milestone can show as met: the others have a date or counts of their own. */
const fulfillable = ({ entries }: Framework) =>
  entries
    .filter(({ kind, fulfilment }) => kind === 'requirement' && !fulfilment)
    .map(({ id, title }) => ({ value: id, text: title }))

const InLaw = ({
  framework,
  form,
  errors,
}: Pick<Props, 'form' | 'errors'> & { framework: Framework }) => (
  <>
    <SelectField
      id="sets"
      label="Key date that it sets"
      hint="A date that others count from. The milestone then holds it, and it is not recorded twice."
      value={form.get('sets') ?? ''}
      errors={errors}
      options={[NONE, ...framework.anchors.map(({ id, title }) => ({ value: id, text: title }))]}
    />
    <SelectField
      id="fulfils"
      label="Requirement that it meets when done"
      hint="Only those without a key date of their own."
      value={form.get('fulfils') ?? ''}
      errors={errors}
      options={[NONE, ...fulfillable(framework)]}
    />
  </>
)

/** What a milestone is about, in fields that the checks can read: they never read a title. */
export const AboutFields = ({ opened, form, errors }: Props) => {
  const { plan, framework } = opened
  const chosen = ['about-body', 'about-report-of'].map((id) => form.get(id) ?? '')
  const bodies = [NONE, ...bodyOptions(plan, bodiesToChoose(plan, null, chosen))]
  const select = (id: string, label: string, options: typeof bodies, hint?: string) => (
    <SelectField
      id={id}
      label={label}
      hint={hint}
      value={form.get(id) ?? ''}
      errors={errors}
      options={options}
    />
  )
  return (
    <>
      <p class="govuk-body">
        The checks never read a title. Say here what it is about, and they can tell, for example,
        whether a decision comes too late for a deadline.
      </p>
      {select('about-kind', 'It is about', [{ value: '', text: 'Not said' }, ...ABOUT_OPTIONS])}
      {select('about-body', 'Body that meets, decides or reports', bodies)}
      {select('about-report-of', 'Body whose report is considered', bodies)}
      {framework &&
        select('about-requirement', 'Requirement that it decides on or publishes for', [
          NONE,
          ...requirements(framework),
        ])}
      {framework && <InLaw framework={framework} form={form} errors={errors} />}
      <TextField
        id="clearDays"
        label="Clear days for papers"
        hint="For a meeting: papers go out this many days before, with neither day counted. Often 5."
        value={form.get('clearDays') ?? ''}
        errors={errors}
        width={2}
        inputmode="numeric"
      />
    </>
  )
}
