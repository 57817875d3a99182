import type { ChecklistRecord } from './arrangements.ts'
import { sayUnder, subjectNamed } from './fate-words.ts'
import type { Fate, OptionVersion, Position } from './option.ts'
import type { Plan } from './plan.ts'
import { sayLine, saySeat } from './say-structure.ts'
import type { SlideChoice } from './slides/slide-choice.ts'
import { slideName } from './slides/slide-name.ts'
import type { Line, Seat } from './structure.ts'

const nameIn = (things: readonly { id: string; name: string }[], id: string): string | undefined =>
  things.find((thing) => thing.id === id)?.name

/** “Option A”, version 2 */
export function versionName(
  { options }: Plan,
  { option, number, content }: Pick<OptionVersion, 'option' | 'number' | 'content'>,
): string {
  return `“${nameIn(options, option) ?? content.name}”, version ${number}`
}

function positionName(plan: Plan, { version, area, organisation }: Position): string {
  const kept = plan.optionVersions.find(({ id }) => id === version)
  const who = nameIn(plan.organisations, organisation) ?? 'an organisation since taken away'
  const where = nameIn(plan.areas, area) ?? 'an area since taken away'
  const what = kept ? versionName(plan, kept) : 'an option since taken away'
  return `where ${who} (${where}) stands on ${what}`
}

const NAMES: Record<string, (plan: Plan, thing: unknown) => string> = {
  lines: (plan, thing) => `the line that ${sayLine(plan, thing as Line)}`,
  seats: (plan, thing) => saySeat(plan, thing as Seat),
  fates: (plan, thing) => {
    const fate = thing as Fate
    return `what happens to ${subjectNamed(plan, fate)}${sayUnder(plan, fate.option)}`
  },
  optionVersions: (plan, thing) => versionName(plan, thing as OptionVersion),
  positions: (plan, thing) => positionName(plan, thing as Position),
  checklist: (_, thing) => `the checklist item ${(thing as ChecklistRecord).item.toUpperCase()}`,
  slides: (plan, thing) => `the slide “${slideName(plan, thing as SlideChoice)}”`,
}

/**
 * What a thing of one of a plan’s lists is called that has no name of its own, within a sentence;
 * null for any other. Lines, seats and what happens to the old are told by what they say.
 */
export const partName = (plan: Plan, list: string, thing: unknown): string | null =>
  thing === undefined ? null : (NAMES[list]?.(plan, thing) ?? null)
