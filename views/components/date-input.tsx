import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'
import { Group, type GroupProps } from './group.tsx'
import { Input, type InputMode } from './input.tsx'
import type { Maybe } from './maybe.ts'

type Value = string | number

export type DateItem = {
  name?: string | undefined
  id?: string | undefined
  label?: string | undefined
  value?: Value | undefined
  /** `true` marks this input as the wrong one; `false` marks it as right. */
  error?: boolean | undefined
  inputmode?: InputMode | undefined
  autocomplete?: string | undefined
  pattern?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

type DateInputProps = GroupProps & {
  id: string
  namePrefix?: string | undefined
  items?: readonly Maybe<DateItem>[] | undefined
  day?: Maybe<DateItem>
  month?: Maybe<DateItem>
  year?: Maybe<DateItem>
  values?: Readonly<Record<string, Value>> | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

type Part = 'day' | 'month' | 'year'

const PARTS: readonly Part[] = ['day', 'month', 'year']

const WRONG = 'govuk-input--error'

const isWrong = (item: DateItem): boolean =>
  item.error === true || (item.classes?.includes(WRONG) ?? false)

/** One input of the date as it will be drawn: named, with its part's value where it has none. */
type Drawn = DateItem & { name: string; part: Part | undefined }

/** Which part of a date an input is, by its name; another name is nobody's part. */
function draw(props: DateInputProps, item: DateItem, own: Part | undefined): Drawn {
  const part = own ?? PARTS.find((one) => item.name === one || item.name === nameOf(props[one]))
  const name = item.name ?? part ?? ''
  const prefixed = props.namePrefix ? `${props.namePrefix}-${name}` : name
  const value = item.value ?? (part && valueOf(props[part])) ?? props.values?.[prefixed]
  return { ...item, part, name, value }
}

const nameOf = (item: Maybe<DateItem>): string | undefined => (item ? item.name : undefined)
const valueOf = (item: Maybe<DateItem>): Value | undefined => (item ? item.value : undefined)

/** The items given; without any, the three parts that are not left out. */
function drawnItems(props: DateInputProps): Drawn[] {
  if (props.items && props.items.length > 0)
    return props.items.flatMap((item) => (item ? [draw(props, item, undefined)] : []))
  return PARTS.flatMap((part) => {
    const { [part]: item = {} } = props
    return item ? [draw(props, item, part)] : []
  })
}

/** With a message but no input marked, the whole date is wrong, apart from what is marked right. */
const errorClass = (item: Drawn, wholeIsWrong: boolean): string | false =>
  !item.classes?.includes(WRONG) &&
  (isWrong(item) || (item.error !== false && wholeIsWrong)) &&
  WRONG

const widthClass = ({ part, classes: own }: Drawn): string | false =>
  !own?.includes('govuk-input--width-') && `govuk-input--width-${part === 'year' ? 4 : 2}`

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** GOV.UK date input: a day, a month and a year, or as many of them as there are items. */
export const DateInput = (props: DateInputProps) => {
  const { id, namePrefix, errorMessage, formGroup } = props
  const items = drawnItems(props)
  const wholeIsWrong = errorMessage !== undefined && !items.some(isWrong)
  return (
    <Group {...props} role="group">
      <div class={classes('govuk-date-input', props.classes)} id={id} {...spread(props.attributes)}>
        {formGroup?.beforeInputs?.children}
        {items.map((item) => (
          <div class="govuk-date-input__item">
            <Input
              label={{
                children: item.label ?? capitalize(item.name),
                classes: 'govuk-date-input__label',
              }}
              id={item.id ?? `${id}-${item.name}`}
              name={namePrefix ? `${namePrefix}-${item.name}` : item.name}
              classes={classes(
                'govuk-date-input__input',
                errorClass(item, wholeIsWrong),
                widthClass(item),
                item.classes,
              )}
              value={item.value}
              inputmode={item.inputmode ?? 'numeric'}
              autocomplete={item.autocomplete}
              pattern={item.pattern}
              attributes={item.attributes}
            />
          </div>
        ))}
        {formGroup?.afterInputs?.children}
      </div>
    </Group>
  )
}
