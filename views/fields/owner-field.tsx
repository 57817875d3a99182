import type { OpenPlan } from '../../src/domain/facts.ts'
import { sayOwner } from '../../src/domain/owner-names.ts'
import type { Owner, Plan } from '../../src/domain/plan.ts'
import { bodiesToChoose } from '../../src/domain/structure-choices.ts'
import type { FormError } from '../components/error-summary.tsx'
import { SelectField } from './select-field.tsx'
import { TextField } from './text-field.tsx'

type OwnerFieldProps = {
  /** Its inputs are `id` and `${id}-role`. */
  id: string
  label: string
  opened: OpenPlan
  form: URLSearchParams
  errors: readonly FormError[]
  /** The owner as recorded, which may name an organisation and a body at once. */
  recorded?: Owner | undefined
  hint?: string | undefined
  /** What stands before the organisations and bodies; by default nobody. */
  first?: readonly { value: string; text: string }[] | undefined
}

const NOBODY = [{ value: '', text: 'No organisation or body' }]

const idAndName = (kind: string, things: readonly { id: string; name: string }[]) =>
  things.map(({ id, name }) => ({ value: `${kind}:${id}`, text: name }))

/** One choice for an organisation and a body together, where that is what is recorded. */
function asRecorded(plan: Plan, owner: Owner | undefined) {
  if (owner?.organisation === undefined || owner.body === undefined) return []
  const { role: _, ...both } = owner
  return [{ value: 'as-recorded', text: sayOwner(plan, both) ?? 'As recorded' }]
}

/** Who owns something: an organisation or body of the plan, a role, or both. */
export const OwnerField = ({ id, label, opened, form, errors, ...props }: OwnerFieldProps) => {
  const { organisations } = opened.plan
  const chosen = form.get(id)?.split(':')[1]
  const bodies = bodiesToChoose(opened.plan, null, [props.recorded?.body, chosen])
  return (
    <>
      <SelectField
        id={id}
        label={label}
        value={form.get(id) ?? ''}
        errors={errors}
        hint={props.hint}
        options={[
          ...(props.first ?? NOBODY),
          ...asRecorded(opened.plan, props.recorded),
          ...idAndName('organisation', organisations),
          ...idAndName('body', bodies),
        ]}
      />
      <TextField
        id={`${id}-role`}
        label="Role (optional)"
        hint="A role, such as Board manager. Leave out people’s names."
        value={form.get(`${id}-role`) ?? ''}
        errors={errors}
      />
    </>
  )
}
