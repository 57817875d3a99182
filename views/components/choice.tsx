import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'
import { Hint, type HintProps } from './hint.tsx'
import { Label, type LabelProps } from './label.tsx'

/** One radio or checkbox, or the word between two of them. */
export type ChoiceItem = {
  children?: Child
  value?: string | number | undefined
  id?: string | undefined
  /** Of checkboxes only: radios share one name. */
  name?: string | undefined
  checked?: boolean | undefined
  disabled?: boolean | undefined
  label?: Omit<LabelProps, 'children'> | undefined
  hint?: HintProps | undefined
  /** Shown beneath; there is no script to hide it. */
  conditional?: { children: Child } | undefined
  /** Of checkboxes only: `exclusive` for “none of these”. */
  behaviour?: string | undefined
  divider?: string | undefined
  attributes?: Attributes | undefined
}

type ChoiceProps = {
  /** GOV.UK's name of the whole, as in its classes. */
  block: 'radios' | 'checkboxes'
  item: ChoiceItem
  id: string
  name: string
  checked: boolean
  describedBy?: string | undefined
}

const Conditional = ({
  block,
  id,
  checked,
  children,
}: Omit<ChoiceProps, 'item' | 'name'> & { children: Child }) => (
  <div
    class={classes(
      `govuk-${block}__conditional`,
      !checked && `govuk-${block}__conditional--hidden`,
    )}
    id={`conditional-${id}`}
  >
    {children}
  </div>
)

/** One item of GOV.UK radios or checkboxes. */
export const Choice = ({ block, item, id, name, checked, describedBy }: ChoiceProps) => {
  const { hint, label, conditional } = item
  if (item.divider) return <div class={`govuk-${block}__divider`}>{item.divider}</div>
  const hintId = hint ? `${id}-item-hint` : undefined
  return (
    <>
      <div class={`govuk-${block}__item`}>
        <input
          class={`govuk-${block}__input`}
          id={id}
          name={name}
          type={block === 'radios' ? 'radio' : 'checkbox'}
          value={item.value ?? ''}
          checked={checked}
          disabled={item.disabled}
          data-aria-controls={conditional && `conditional-${id}`}
          data-behaviour={item.behaviour}
          aria-describedby={classes(describedBy, hintId) || undefined}
          {...spread(item.attributes)}
        />
        <Label {...label} classes={classes(`govuk-${block}__label`, label?.classes)} for={id}>
          {item.children}
        </Label>
        {hint && (
          <Hint {...hint} id={hintId} classes={classes(`govuk-${block}__hint`, hint.classes)} />
        )}
      </div>
      {conditional && (
        <Conditional block={block} id={id} checked={checked}>
          {conditional.children}
        </Conditional>
      )}
    </>
  )
}

/** The first id has no number, so that an error can link to it. */
export const choiceId = (prefix: string, item: ChoiceItem, index: number): string =>
  item.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`)
