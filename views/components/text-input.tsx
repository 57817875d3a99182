type TextInputProps = {
  id: string
  label: string
  hint?: string
  value?: string
  error?: string
  /** More attributes of the input, such as its type. */
  attributes?: { type?: string; autocomplete?: string; spellcheck?: false; maxlength?: number }
}

/** GOV.UK text input with its label, hint and error. The id is the name as well. */
export function TextInput({ id, label, hint, value, error, attributes = {} }: TextInputProps) {
  const described = [
    hint === undefined ? [] : `${id}-hint`,
    error === undefined ? [] : `${id}-error`,
  ]
  const describedBy = described.flat().join(' ')
  return (
    <div class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      <input
        class={`govuk-input${error === undefined ? '' : ' govuk-input--error'}`}
        id={id}
        name={id}
        type="text"
        {...(value === undefined ? {} : { value })}
        {...(describedBy === '' ? {} : { 'aria-describedby': describedBy })}
        {...attributes}
      />
    </div>
  )
}
