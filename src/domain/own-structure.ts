import type { Plan } from './plan.ts'
import { optionOfLine } from './structure-scope.ts'

/** What an option itself consists of. */
export type OwnStructure = Pick<Plan, 'bodies' | 'lines' | 'seats' | 'functions' | 'fates'>

/** What an option proposes by itself: its bodies, the lines that start or end there, and so on. */
export function ownStructure(plan: Plan, option: string): OwnStructure {
  const bodies = plan.bodies.filter((body) => body.option === option)
  const ids = new Set(bodies.map(({ id }) => id))
  return {
    bodies,
    lines: plan.lines.filter((line) => optionOfLine(plan, line) === option),
    seats: plan.seats.filter(({ body }) => ids.has(body)),
    functions: plan.functions.filter((held) => held.option === option),
    fates: plan.fates.filter((fate) => fate.option === option),
  }
}
