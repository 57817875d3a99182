import type { FormError } from '../components/error-summary.tsx'
import { TextField } from './text-field.tsx'

type SourceFieldProps = {
  id: string
  form: URLSearchParams
  errors: readonly FormError[]
  label?: string
}

/** Where a fact stands in a paper; kept as it is unless somebody changes it. */
export const SourceField = ({
  id,
  form,
  errors,
  label = 'Where it is written (optional)',
}: SourceFieldProps) => (
  <TextField
    id={id}
    label={label}
    hint="Paper and paragraph, as in: report to Cabinet, 13 September 2019, paragraph 25"
    value={form.get(id) ?? ''}
    errors={errors}
  />
)
