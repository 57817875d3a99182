import { FATE_WORDS } from '../../src/domain/fate-words.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { oldBodies, oldFunctions } from '../../src/domain/what-becomes.ts'
import { toOptions } from '../structure/options.ts'

type Option = { value: string; text: string; hint?: string; group?: string }

const HINTS: Record<keyof typeof FATE_WORDS, string> = {
  continues: 'As it is: choose no body. As one new body: choose that one.',
  renamed: 'It goes on under another name. Choose the body that has the name.',
  'merges-into': 'It becomes part of one body or more.',
  'splits-into': 'It becomes two bodies or more.',
  'moves-to': 'Another body takes it over whole.',
  ends: 'Nothing follows it. Say why.',
  undecided: 'People have looked at it and not decided yet.',
}

/** What can happen to a body or function, to choose from. */
export const kindOptions: readonly Option[] = toOptions(FATE_WORDS)

/** The same with what each means. */
export const kindsExplained: readonly Option[] = kindOptions.map((option) => ({
  ...option,
  hint: HINTS[option.value as keyof typeof FATE_WORDS],
}))

const SIDES = { new: '', other: ' (outside the move)', old: ' (old, if it stays)' }
const GROUPS = { new: 'New structure', other: 'Outside the move', old: 'Old structure' }

/** The bodies that something can go to under an option: new ones first, then others, then old. */
export function intoOptions(plan: Plan, option: string | null, own?: string): Option[] {
  const bodies = plan.bodies.filter(
    (body) => body.id !== own && (body.option === undefined || body.option === option),
  )
  return (['new', 'other', 'old'] as const).flatMap((side) =>
    bodies
      .filter((body) => body.side === side)
      .map(({ id, name }) => ({ value: id, text: `${name}${SIDES[side]}`, group: GROUPS[side] })),
  )
}

/** The old bodies and the functions that something can be said of, to choose from. */
export const aboutOptions = (plan: Plan): Option[] => [
  ...oldBodies(plan).map(({ id, name }) => ({ value: `body:${id}`, text: name })),
  ...oldFunctions(plan).map(({ id, name }) => ({
    value: `function:${id}`,
    text: `Function: ${name}`,
  })),
]
