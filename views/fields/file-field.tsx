import { classes } from '../components/classes.ts'
import { describe } from '../components/described-by.ts'
import type { FormError } from '../components/error-summary.tsx'
import { Above, FormGroup } from '../components/form-group.tsx'
import { Label } from '../components/label.tsx'
import { ownErrors } from './own-errors.tsx'

type FileFieldProps = {
  /** The name of the input as well. */
  id: string
  label: string
  hint: string
  errors: readonly FormError[]
  /** Kinds of file that a browser offers first: `.ics,text/calendar`. */
  accept: string
}

/** One file to choose. A browser never fills it in again. */
export const FileField = ({ id, label, hint, errors, accept }: FileFieldProps) => {
  const above = { hint: { children: hint }, errorMessage: ownErrors(errors, [id]) }
  return (
    <FormGroup wrong={above.errorMessage !== undefined} formGroup={undefined}>
      <Label for={id} classes="govuk-label--s">
        {label}
      </Label>
      <Above id={id} {...above} />
      <input
        class={classes('app-file', above.errorMessage && 'app-file--error')}
        id={id}
        name={id}
        type="file"
        accept={accept}
        aria-describedby={describe(id, above)}
      />
    </FormGroup>
  )
}
