import type { OpenFate } from '../open-fate.ts'
import { sayWithReason } from '../fate-words.ts'
import type { Fate } from '../option.ts'

type Said = {
  /** The name of what it is about. */
  name: string
  fate: Pick<Fate, 'kind' | 'into' | 'reason'> | undefined
  /** What it was or had. */
  was: readonly string[]
  named: (id: string) => string
}

const HEADS: Record<OpenFate, (name: string) => string> = {
  'not-recorded': (name) => `What happens to ${name} is not recorded`,
  undecided: (name) => `What happens to ${name} is undecided`,
  nowhere: (name) => `Where ${name} goes is not recorded`,
}

const HEADS_UNDER: Record<OpenFate, (name: string) => string> = {
  'not-recorded': (name) => `What happens to ${name} is not yet said`,
  undecided: (name) => `What happens to ${name} is undecided`,
  nowhere: (name) => `Where ${name} goes is not yet said`,
}

type SaidUnder = {
  name: string
  /** The option that leaves it open, and the other one with what that says of it. */
  under: string
  other: string
  fate: Said['fate']
  /** What to say where nothing is said there either, for it simply stays. */
  has?: string
  named: Said['named']
}

/** What happens to “Performance group” is not yet said under “Option B”; under “Option A” it ends */
export function sayOpenUnder(
  open: OpenFate,
  { name, under, other, fate, named, has = 'it is there' }: SaidUnder,
): string {
  const there = fate === undefined ? has : `it ${sayWithReason(fate, named)}`
  return `${HEADS_UNDER[open](name)} under ${under}; under ${other} ${there}`
}

/** What happens to “Performance group” is undecided: sub-group; reports to “LSCB” */
export function sayOpen(open: OpenFate, { name, fate, was, named }: Said): string {
  const reason = open === 'undecided' ? fate?.reason?.replace(/\.$/, '') : undefined
  const said = [...was, ...(fate && open === 'nowhere' ? [`it ${sayWithReason(fate, named)}`] : [])]
  return `${HEADS[open](name)}${reason === undefined ? '' : ` (${reason})`}: ${said.join('; ')}`
}
