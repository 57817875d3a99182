import { z } from 'zod'
import { Plan } from './plan.ts'
import { toProblems } from './plan-file.ts'
import { accept, refuse, type Result } from './problem.ts'

type Fields = Readonly<Record<string, unknown>>

const FIELDS: Readonly<Record<string, z.core.$ZodType | undefined>> = Plan.shape

/** What each thing of a list must be; null where a field is no list of things. */
function thingOf(field: z.core.$ZodType): z.core.$ZodType | null {
  const list = field instanceof z.ZodDefault ? field.unwrap() : field
  return list instanceof z.ZodArray ? list.element : null
}

/** A value as it would be read from a file. */
function parseAt(path: string, schema: z.core.$ZodType, value: unknown): Result<unknown> {
  const parsed = z.safeParse(schema, value, { reportInput: true })
  if (parsed.success) return accept(parsed.data)
  const problems = toProblems(parsed.error).map((problem) => ({
    path: problem.path === '' ? path : `${path}.${problem.path}`,
    message: problem.message,
  }))
  return { ok: false, problems }
}

/** The things of a list, of which those that were there before have been read before. */
function parseThings(
  name: string,
  thing: z.core.$ZodType,
  { before, after }: { before: readonly unknown[]; after: readonly unknown[] },
): Result<unknown[]> {
  const known = new Set(before)
  const read: unknown[] = []
  for (const [n, value] of after.entries()) {
    const parsed = known.has(value) ? accept(value) : parseAt(`${name}.${n}`, thing, value)
    if (!parsed.ok) return parsed
    read.push(parsed.value)
  }
  return accept(read)
}

/** One field of a plan, of which what was there before has been read before. */
function parseField(name: string, before: unknown, after: unknown): Result<unknown> {
  const field = FIELDS[name]
  if (!field) return refuse('has no place in a plan.', name)
  const thing = thingOf(field)
  return thing && Array.isArray(before) && Array.isArray(after)
    ? parseThings(name, thing, { before, after })
    : parseAt(name, field, after)
}

/**
 * The plan that a change made, as its file will be read: the shape that reading it would give, at the
 * cost of what was changed, for everything else has been read before. What refers to what is checked
 * by whoever decides on a change.
 */
export function parseChanged(before: Plan, after: Plan): Result<Plan> {
  const [then, now]: [Fields, Fields] = [before, after]
  const names = new Set([...Object.keys(FIELDS), ...Object.keys(now)])
  const read = new Map(Object.entries(now))
  for (const name of names) {
    if (now[name] === then[name]) continue
    const parsed = parseField(name, then[name], now[name])
    if (!parsed.ok) return parsed
    if (parsed.value === undefined) read.delete(name)
    else read.set(name, parsed.value)
  }
  return accept(Object.fromEntries(read) as Plan)
}
