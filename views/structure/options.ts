import type { Body, Plan } from '../../src/domain/plan.ts'
import { sentence } from '../sentence.ts'

type Option = { value: string; text: string }

/** Words for the values of a field, as options. */
export const toOptions = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, text]) => ({ value, text: sentence(text) }))

/** Things to choose from by their names. */
export const named = (things: readonly { id: string; name: string }[]): Option[] =>
  things.map(({ id, name }) => ({ value: id, text: name }))

const sideOf = ({ options }: Pick<Plan, 'options'>, { side, option }: Body): string | null =>
  options.find(({ id }) => id === option)?.name ?? (side === 'other' ? null : side)

/** Bodies to choose from; one that shares its name with another says which side or option it is of. */
export const bodyOptions = (plan: Pick<Plan, 'options'>, bodies: readonly Body[]): Option[] =>
  bodies.map((body) => {
    const { id, name } = body
    const shared = bodies.some((other) => other.id !== id && other.name === name)
    const side = shared ? sideOf(plan, body) : null
    return { value: id, text: side === null ? name : `${name} (${side})` }
  })
