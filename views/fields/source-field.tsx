import type { FormError } from '../components/error-summary.tsx'
import { TextField } from './text-field.tsx'

/** What to type there. */
export const SOURCE_HINT =
  'Paper and paragraph, as in: report to Cabinet, 13 September 2019, paragraph 25'

type SourceFieldProps = {
  id: string
  form: URLSearchParams
  errors: readonly FormError[]
  label?: string
  /** Empty where several stand together and one hint does for all. */
  hint?: string
}

/** Where a fact stands in a paper; kept as it is unless somebody changes it. */
export const SourceField = ({
  id,
  form,
  errors,
  label = 'Where it is written (optional)',
  hint = SOURCE_HINT,
}: SourceFieldProps) => (
  <TextField
    id={id}
    label={label}
    hint={hint || undefined}
    value={form.get(id) ?? ''}
    errors={errors}
  />
)
