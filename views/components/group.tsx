import type { Child } from 'hono/jsx'
import { describe } from './described-by.ts'
import type { ErrorMessageProps } from './error-message.tsx'
import { Fieldset, type FieldsetProps } from './fieldset.tsx'
import { Above, FormGroup, type Around } from './form-group.tsx'
import type { HintProps } from './hint.tsx'

/** What radios, checkboxes and dates share. */
export type GroupProps = {
  fieldset?: FieldsetProps | undefined
  hint?: HintProps | undefined
  errorMessage?: ErrorMessageProps | undefined
  formGroup?: Around | undefined
}

/** Several inputs under one hint and one error, in a fieldset if there is one. */
export const Group = ({
  id,
  role,
  describedBy,
  children,
  ...props
}: GroupProps & {
  id: string
  role?: string
  describedBy?: string | undefined
  children: Child
}) => {
  const { fieldset, hint, errorMessage, formGroup } = props
  const inner = (
    <>
      <Above id={id} hint={hint} errorMessage={errorMessage} />
      {children}
    </>
  )
  const described = describe(id, {
    describedBy: fieldset?.describedBy ?? describedBy,
    hint,
    errorMessage,
  })
  return (
    <FormGroup wrong={errorMessage !== undefined} formGroup={formGroup}>
      {fieldset ? (
        <Fieldset {...fieldset} describedBy={described} role={role}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}
