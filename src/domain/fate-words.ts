import type { Fate } from './option.ts'
import type { Plan } from './plan.ts'
import { bodyNamed } from './say-structure.ts'
import { showList } from './show-date.ts'

/** What happens to a body or function, said of it: “Training group” merges into … */
export const FATE_WORDS: Record<Fate['kind'], string> = {
  continues: 'continues',
  renamed: 'is renamed',
  'merges-into': 'merges into',
  'splits-into': 'splits into',
  'moves-to': 'moves to',
  ends: 'ends',
  undecided: 'is undecided',
}

/** What stands before the bodies that it goes to. */
const BEFORE_INTO: Record<Fate['kind'], string> = {
  ...FATE_WORDS,
  continues: 'continues as',
  renamed: 'is renamed',
}

type Said = Pick<Fate, 'kind' | 'into'>

/** merges into “Practice group” and “Executive”; of what stays as it is: continues as it is */
export function sayFate(plan: Plan, { kind, into }: Said): string {
  if (into.length > 0)
    return `${BEFORE_INTO[kind]} ${showList(into.map((id) => bodyNamed(plan, id)))}`
  return kind === 'continues' ? 'continues as it is' : FATE_WORDS[kind]
}

/** The name of what a fate is about, in quotation marks. */
export function subjectNamed(
  plan: Pick<Plan, 'bodies' | 'functions'>,
  { body, function: held }: Pick<Fate, 'body' | 'function'>,
): string {
  const id = body ?? held
  const found = [...plan.bodies, ...plan.functions].find((one) => one.id === id)
  return found ? `“${found.name}”` : 'something since taken away'
}

/** under “Option A”, or whichever option is chosen; nothing where the plan has no options */
export function sayUnder({ options }: Plan, option: string | null | undefined): string {
  if (options.length === 0) return ''
  const found = options.find(({ id }) => id === option)
  return found ? ` under “${found.name}”` : ', whichever option is chosen'
}
