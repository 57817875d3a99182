import { readPlanText } from '../domain/plan-file.ts'
import type { Plan } from '../domain/plan.ts'
import { accept, type Result } from '../domain/problem.ts'

type Read = { text: string; result: Result<Plan> }

/** So many plans are opened at one time; more would only hold memory. */
const MOST = 64

const read = new Map<string, Read>()

/**
 * What a file's text holds. The same text was read before and means the same: parsing and checking
 * it again is most of a page's work. Only the text decides, so a change by anybody is seen at once.
 */
export function readBefore(path: string, text: string): Result<Plan> {
  const last = read.get(path)
  const result = last?.text === text ? last.result : readPlanText(text)
  keep(path, text, result)
  return result
}

/** What a text holds that was just written, and need not be parsed to be read again. */
export const written = (path: string, text: string, plan: Plan): void =>
  keep(path, text, accept(plan))

function keep(path: string, text: string, result: Result<Plan>): void {
  read.delete(path)
  read.set(path, { text, result })
  const oldest = read.keys().next().value
  if (read.size > MOST && oldest !== undefined) read.delete(oldest)
}
