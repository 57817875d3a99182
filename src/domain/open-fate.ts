import type { Fate } from './option.ts'
import { isAsItIs } from './structure-scope.ts'

/** What nobody has said yet of an old body or function. */
export type OpenFate = 'not-recorded' | 'undecided' | 'nowhere'

/** What is still open of where something goes; null where all is said. */
export function openFate(fate: Pick<Fate, 'kind' | 'into'> | null): OpenFate | null {
  if (fate === null) return 'not-recorded'
  if (fate.kind === 'undecided') return 'undecided'
  return fate.kind === 'ends' || isAsItIs(fate) || fate.into.length > 0 ? null : 'nowhere'
}

/** The same of one of two options, before its name. */
export const OPEN_UNDER: Record<OpenFate, string> = {
  'not-recorded': 'what happens to it is not yet said under',
  undecided: 'undecided under',
  nowhere: 'where it goes is not yet said under',
}

/** The same in the few words that a box has beneath its name. */
export const OPEN_WORDS: Record<OpenFate, string> = {
  'not-recorded': 'what happens to it is not recorded',
  undecided: 'undecided',
  nowhere: 'where it goes is not recorded',
}
