import { spread, type Attributes } from './attributes.ts'
import { Choice, choiceId, type ChoiceItem } from './choice.tsx'
import { classes } from './classes.ts'
import { Group, type GroupProps } from './group.tsx'
import type { Maybe } from './maybe.ts'

type RadiosProps = GroupProps & {
  name: string
  items: readonly Maybe<ChoiceItem>[]
  idPrefix?: string | undefined
  value?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

const isChecked = ({ checked, value }: ChoiceItem, chosen: string | undefined): boolean =>
  checked ?? (Boolean(chosen) && String(value) === chosen)

/** GOV.UK radios. */
export const Radios = ({ name, idPrefix = name, items, ...props }: RadiosProps) => (
  <Group id={idPrefix} {...props}>
    <div
      class={classes('govuk-radios', props.classes)}
      data-module="govuk-radios"
      {...spread(props.attributes)}
    >
      {props.formGroup?.beforeInputs?.children}
      {items.map(
        (item, index) =>
          item && (
            <Choice
              block="radios"
              item={item}
              id={choiceId(idPrefix, item, index)}
              name={name}
              checked={isChecked(item, props.value)}
            />
          ),
      )}
      {props.formGroup?.afterInputs?.children}
    </div>
  </Group>
)
