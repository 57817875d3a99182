import type { Problem, Result } from '../../domain/problem.ts'

/** Several fields of a form as one: all their values, or everything that is wrong with any. */
export function together<Values extends object>(fields: {
  [Name in keyof Values]: Result<Values[Name]>
}): Result<Values> {
  const values: Partial<Values> = {}
  const problems: Problem[] = []
  for (const name of Object.keys(fields) as (keyof Values)[]) {
    const read = fields[name]
    if (read.ok) values[name] = read.value
    else problems.push(...read.problems)
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values as Values }
}
