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

/** What happens to a body or function, before the name of one it goes to. */
export const FATE_LINE_WORDS: Record<Fate['kind'], string> = {
  ...FATE_WORDS,
  continues: 'continues as',
}

/** Where it names no body. */
const ALONE: Record<Fate['kind'], string> = {
  ...FATE_WORDS,
  continues: 'continues as it is',
  'merges-into': 'merges',
  'splits-into': 'splits',
  'moves-to': 'moves',
}

/** merges into “A” and “B”; ends: its work is done. Names come from wherever the caller knows them. */
export function sayWithReason(
  { kind, into, reason }: Pick<Fate, 'kind' | 'into' | 'reason'>,
  named: (id: string) => string,
): string {
  const said =
    into.length === 0 ? ALONE[kind] : `${FATE_LINE_WORDS[kind]} ${showList(into.map(named))}`
  return reason === undefined ? said : `${said}: ${reason.replace(/\.$/, '')}`
}

/** merges into “Practice group” and “Executive”; of what stays as it is: continues as it is */
export const sayFate = (plan: Plan, { kind, into }: Pick<Fate, 'kind' | 'into'>): string =>
  sayWithReason({ kind, into }, (id) => bodyNamed(plan, id))

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
