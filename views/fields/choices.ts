import type { ChoiceItem } from '../components/choice.tsx'

/** One thing to choose in radios or checkboxes. */
export type ChoiceOption = { value: string; text: string; hint?: string | undefined }

export const toChoices = (options: readonly ChoiceOption[]): ChoiceItem[] =>
  options.map(({ value, text, hint }) => ({
    value,
    children: text,
    hint: hint === undefined ? undefined : { children: hint },
  }))

/** The ids that an error of radios or checkboxes may name: the whole, or one of its inputs. */
export const choiceFields = (id: string, { length }: readonly ChoiceOption[]): string[] =>
  Array.from({ length }, (_, index) => (index === 0 ? id : `${id}-${index + 1}`))
