import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'
import { describe } from './described-by.ts'
import type { ErrorMessageProps } from './error-message.tsx'
import { Above, FormGroup, type Beside } from './form-group.tsx'
import type { HintProps } from './hint.tsx'
import { Label, type LabelProps } from './label.tsx'
import type { Maybe } from './maybe.ts'

type Value = string | number | boolean

type SelectItem = {
  text: string
  /** Without one the words are the value. */
  value?: Value | undefined
  selected?: boolean | undefined
  disabled?: boolean | undefined
  /** What it stands under, with the others of that name; those without one come first. */
  group?: string | undefined
  attributes?: Attributes | undefined
}

type SelectProps = {
  name: string
  items?: readonly Maybe<SelectItem>[] | undefined
  id?: string | undefined
  value?: Value | undefined
  label?: LabelProps | undefined
  hint?: HintProps | undefined
  errorMessage?: ErrorMessageProps | undefined
  disabled?: boolean | undefined
  describedBy?: string | undefined
  formGroup?: Beside | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

const isSelected = ({ text, value, selected }: SelectItem, chosen: Value | undefined): boolean =>
  selected ?? (Boolean(chosen) && String(value ?? text) === String(chosen))

const Option = ({ item, chosen }: { item: SelectItem; chosen: Value | undefined }) => (
  <option
    value={item.value === undefined ? undefined : String(item.value)}
    selected={isSelected(item, chosen)}
    disabled={item.disabled}
    {...spread(item.attributes)}
  >
    {item.text}
  </option>
)

/** The choices, those of a group under its name. */
const Options = ({ items = [], value }: Pick<SelectProps, 'items' | 'value'>) => (
  <>
    {[...Map.groupBy(items, (item) => (item ? item.group : undefined))].map(([group, own]) => {
      const options = own.map((item) => item && <Option item={item} chosen={value} />)
      return group === undefined ? <>{options}</> : <optgroup label={group}>{options}</optgroup>
    })}
  </>
)

/** GOV.UK select with its label, hint and error. Without an id its name is its id. */
export const Select = (props: SelectProps) => {
  const { name, id = name, label, hint, errorMessage, formGroup } = props
  return (
    <FormGroup wrong={errorMessage !== undefined} formGroup={formGroup}>
      <Label {...label} for={id} />
      <Above id={id} hint={hint} errorMessage={errorMessage} />
      {formGroup?.beforeInput?.children}
      <select
        class={classes('govuk-select', props.classes, errorMessage && 'govuk-select--error')}
        id={id}
        name={name}
        disabled={props.disabled}
        aria-describedby={describe(id, props)}
        {...spread(props.attributes)}
      >
        <Options items={props.items} value={props.value} />
      </select>
      {formGroup?.afterInput?.children}
    </FormGroup>
  )
}
