import { sentence } from '../sentence.ts'

type Option = { value: string; text: string }

/** Words for the values of a field, as options. */
export const toOptions = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, text]) => ({ value, text: sentence(text) }))

/** Things to choose from by their names. */
export const named = (things: readonly { id: string; name: string }[]): Option[] =>
  things.map(({ id, name }) => ({ value: id, text: name }))

/** Bodies to choose from; one that shares its name with another says which side it is on. */
export const bodyOptions = (
  bodies: readonly { id: string; name: string; side: 'old' | 'new' | 'other' }[],
): Option[] =>
  bodies.map(({ id, name, side }) => {
    const shared = bodies.some((other) => other.id !== id && other.name === name)
    return { value: id, text: shared && side !== 'other' ? `${name} (${side})` : name }
  })
