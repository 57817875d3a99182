import type { Plan } from './plan.ts'

const LONGEST_ID = 63

/** Every id of a thing in a plan: no two things share one, whatever they are. */
export const idsOf = (plan: Plan): string[] =>
  Object.values(plan)
    .filter((list) => Array.isArray(list))
    .flatMap((list) => list.map(({ id }) => id))

/** An id made from words that no other thing has; the same for the same words. */
export function freeId(base: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const end = n === 1 ? '' : `-${n}`
    const id = `${base.slice(0, LONGEST_ID - end.length)}${end}`
    if (!taken.has(id)) return id
  }
}
