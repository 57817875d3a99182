import { CheckboxesField } from '../fields/checkboxes-field.tsx'
import { keptNames } from './kept-names.ts'

type KeptListProps<Item> = {
  legend: string
  items: readonly Item[]
  say: (item: Item) => string
  form: URLSearchParams
}

/**
 * What a list holds, each with a box to tick for taking it away. Each item is sent along as a
 * hidden field, and a ticked box names it by its content and not by its place in the list, so that
 * a list that has been changed since loses nothing else.
 */
export const KeptList = <Item,>({ legend, items, say, form }: KeptListProps<Item>) => {
  if (items.length === 0) return <></>
  const texts = items.map((item) => JSON.stringify(item))
  const names = keptNames(texts)
  const options = items.map((item, index) => ({ value: names[index] ?? '', text: say(item) }))
  return (
    <>
      {texts.map((value) => (
        <input type="hidden" name="had" value={value} />
      ))}
      <CheckboxesField
        id="remove"
        legend={legend}
        hint="Tick what to take away."
        values={form.getAll('remove')}
        errors={[]}
        small
        options={options}
      />
    </>
  )
}
