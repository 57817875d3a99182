import { spread, type Attributes } from './attributes.ts'
import { Choice, choiceId, type ChoiceItem } from './choice.tsx'
import { classes } from './classes.ts'
import { describe } from './described-by.ts'
import { Group, type GroupProps } from './group.tsx'
import type { Maybe } from './maybe.ts'

type CheckboxesProps = GroupProps & {
  name: string
  items: readonly Maybe<ChoiceItem>[]
  idPrefix?: string | undefined
  values?: readonly string[] | undefined
  describedBy?: string | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

const isChecked = ({ checked, value }: ChoiceItem, chosen: readonly string[]): boolean =>
  checked ?? chosen.includes(String(value))

/** GOV.UK checkboxes. */
export const Checkboxes = ({
  name,
  idPrefix = name,
  items,
  values = [],
  ...props
}: CheckboxesProps) => {
  // Without a fieldset nothing else could carry what describes them all.
  const described = props.fieldset ? undefined : describe(idPrefix, props)
  return (
    <Group id={idPrefix} {...props}>
      <div
        class={classes('govuk-checkboxes', props.classes)}
        data-module="govuk-checkboxes"
        {...spread(props.attributes)}
      >
        {props.formGroup?.beforeInputs?.children}
        {items.map(
          (item, index) =>
            item && (
              <Choice
                block="checkboxes"
                item={item}
                id={choiceId(idPrefix, item, index)}
                name={item.name ?? name}
                checked={isChecked(item, values)}
                describedBy={described}
              />
            ),
        )}
        {props.formGroup?.afterInputs?.children}
      </div>
    </Group>
  )
}
