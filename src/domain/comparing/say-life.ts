import { sayFromTo, type Life } from '../life.ts'

/** The dates of a thing, in words. */
const dates = (life: Life): string => sayFromTo(life) || 'not recorded'

/** What is different in from when to when two things are there; null where nothing is. */
export function lifeChange(before: Life, after: Life): string | null {
  if (before.from === after.from && before.to === after.to) return null
  return `its dates were ${dates(before)}, now ${dates(after)}`
}
