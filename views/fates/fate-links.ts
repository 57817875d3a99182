import type { Plan } from '../../src/domain/plan.ts'
import { planPath } from '../plan/plan-links.ts'
import { askedQuery, type AskedDays } from '../plan/asked-days.ts'

type Place = {
  /** Null: whichever option is chosen. */
  option: string | null
  asked?: AskedDays
  /** What it is to be about. */
  about?: { body: string } | { function: string }
}

/** The address of a page about what happens to the old structure, under an option. */
export function fatesPath(
  { id, options }: Plan,
  part: string,
  { option, asked = null, about }: Place,
): string {
  const query = new URLSearchParams({
    ...about,
    ...(options.length === 0 ? {} : { option: option ?? '' }),
    ...askedQuery(asked),
  }).toString()
  return `${planPath(id, part, null)}${query === '' ? '' : `?${query}`}`
}

/** The way back from a form about what happens. */
export const fateCrumbs = (plan: Plan, option: string | null) => [
  { text: 'Structure and money', href: planPath(plan.id, 'structure', null) },
  { text: FATES_HEADING, href: fatesPath(plan, 'fates', { option }) },
]

export const FATES_HEADING = 'What happens to what'
