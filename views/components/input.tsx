import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'
import { describe } from './described-by.ts'
import type { ErrorMessageProps } from './error-message.tsx'
import { Above, FormGroup, type Beside } from './form-group.tsx'
import type { HintProps } from './hint.tsx'
import { Label, type LabelProps } from './label.tsx'

type Affix = {
  children?: Child
  classes?: string | undefined
  attributes?: Attributes | undefined
}

export type InputMode = 'none' | 'text' | 'tel' | 'url' | 'email' | 'numeric' | 'decimal' | 'search'

export type InputProps = {
  name: string
  id?: string | undefined
  label?: LabelProps | undefined
  hint?: HintProps | undefined
  errorMessage?: ErrorMessageProps | undefined
  value?: string | number | undefined
  type?: string | undefined
  inputmode?: InputMode | undefined
  autocomplete?: string | undefined
  autocapitalize?: 'none' | 'off' | 'on' | 'sentences' | 'words' | 'characters' | undefined
  pattern?: string | undefined
  spellcheck?: boolean | undefined
  disabled?: boolean | undefined
  describedBy?: string | undefined
  prefix?: Affix | undefined
  suffix?: Affix | undefined
  inputWrapper?: Omit<Affix, 'children'> | undefined
  formGroup?: Beside | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

const AffixItem = ({ type, children, attributes, ...props }: Affix & { type: string }) => (
  <div
    class={classes(`govuk-input__${type}`, props.classes)}
    aria-hidden="true"
    {...spread(attributes)}
  >
    {children}
  </div>
)

/** The input and what stands right beside it. */
const Wrapper = ({ children, ...props }: { children: Child } & InputProps) => {
  const { prefix, suffix, formGroup, inputWrapper } = props
  if (!(prefix ?? suffix ?? formGroup?.beforeInput ?? formGroup?.afterInput)) return <>{children}</>
  return (
    <div
      class={classes('govuk-input__wrapper', inputWrapper?.classes)}
      {...spread(inputWrapper?.attributes)}
    >
      {formGroup?.beforeInput?.children}
      {prefix && <AffixItem type="prefix" {...prefix} />}
      {children}
      {suffix && <AffixItem type="suffix" {...suffix} />}
      {formGroup?.afterInput?.children}
    </div>
  )
}

/** GOV.UK text input with its label, hint and error. Without an id its name is its id. */
export const Input = (props: InputProps) => {
  const { name, id = name, label, hint, errorMessage } = props
  return (
    <FormGroup wrong={errorMessage !== undefined} formGroup={props.formGroup}>
      <Label {...label} for={id} />
      <Above id={id} hint={hint} errorMessage={errorMessage} />
      <Wrapper {...props}>
        <input
          class={classes('govuk-input', props.classes, errorMessage && 'govuk-input--error')}
          id={id}
          name={name}
          type={props.type ?? 'text'}
          spellcheck={props.spellcheck}
          value={props.value}
          disabled={props.disabled}
          aria-describedby={describe(id, props)}
          autocomplete={props.autocomplete}
          autocapitalize={props.autocapitalize}
          pattern={props.pattern}
          inputmode={props.inputmode}
          {...spread(props.attributes)}
        />
      </Wrapper>
    </FormGroup>
  )
}
