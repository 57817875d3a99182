import type { z } from 'zod'
import { Plan, PLAN_FORMAT } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { checkReferences } from './references.ts'
import { lineId } from './reporting.ts'

type Raw = Record<string, unknown>
type Step = (raw: Raw) => Raw

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Format 2 adds owners, progress and evidence of requirements; format 1 had no place for them. */
const addRequirementRecords: Step = (raw) => ({ requirementRecords: [], ...raw })

/** Every id that the lists of a plan hold. */
const idsIn = (raw: Raw): string[] =>
  Object.values(raw).flatMap((list) =>
    Array.isArray(list)
      ? list.flatMap((thing) =>
          isRecord(thing) && typeof thing['id'] === 'string' ? [thing['id']] : [],
        )
      : [],
  )

/** The lines that the bodies of format 2 held inside them; one named twice has one line. */
function linesInside(raw: Raw, bodies: readonly Raw[]): Raw[] {
  const taken = new Set(idsIn(raw))
  return bodies.flatMap(({ id, reportsTo }) => {
    if (typeof id !== 'string' || !Array.isArray(reportsTo)) return []
    return [...new Set<unknown>(reportsTo)].map((other) => {
      const line = lineId(id, String(other), taken)
      taken.add(line)
      return { id: line, body: id, other, kind: 'reports-to' }
    })
  })
}

/** Format 3 holds what stands between bodies as lines with dates of their own. */
const takeLinesOut: Step = (raw) => {
  const { bodies } = raw
  if (!Array.isArray(bodies) || !bodies.every(isRecord)) return raw
  return {
    ...raw,
    // What is no list stays where it is, to be refused there.
    bodies: bodies.map(({ reportsTo, ...body }) =>
      reportsTo === undefined || Array.isArray(reportsTo) ? body : { ...body, reportsTo },
    ),
    ...(raw['lines'] === undefined ? { lines: linesInside(raw, bodies) } : {}),
  }
}

/** Format 4 adds options, what becomes of what, agreement and the checklist: nothing to turn. */
const addOptions: Step = (raw) => raw

/**
 * Format 5 keeps what the calendar told others. Until then an entry's number was the plan's
 * revision, so none may start lower.
 */
const addCalendar: Step = (raw) => ({ calendarFrom: raw['revision'], ...raw })

/** Steps from one file format to the next: `steps[n]` turns format n + 1 into n + 2. */
const steps: readonly Step[] = [addRequirementRecords, takeLinesOut, addOptions, addCalendar]

/** Brings an older file's content up to today's format; refuses one from a later program. */
function upgrade(raw: Record<string, unknown>): Result<Record<string, unknown>> {
  const { format } = raw
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return refuse(
      `has no file format version; a plan file starts with "format": ${PLAN_FORMAT}.`,
      'format',
    )
  if (format > PLAN_FORMAT)
    return refuse(
      `is ${format}: this file was written by a later version of the program, which reads up to format ${PLAN_FORMAT}. Use the later version.`,
      'format',
    )
  const upgraded = steps.slice(format - 1).reduce((older, step) => step(older), raw)
  return accept({ ...upgraded, format: PLAN_FORMAT })
}

/** What a field must be, in the words of somebody who edits the file by hand. */
const KINDS: Record<string, string> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'fields in curly brackets',
  record: 'fields in curly brackets',
}

const kindWords = (expected: string): string => KINDS[expected] ?? expected

function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has ${issue.keys.map((key) => `"${key}"`).join(' and ')}, which a plan has no place for; check the spelling or take it out.`
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}.`
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; it must be ${kindWords(issue.expected)}.`
        : `must be ${kindWords(issue.expected)}.`
    case 'too_small':
      return issue.origin === 'number' ? `must be ${issue.minimum} or more.` : issue.message
    case 'too_big':
      return issue.origin === 'number' ? `must be ${issue.maximum} or less.` : issue.message
    case 'invalid_union':
      return 'is of no kind known here.'
    default:
      return issue.message
  }
}

/**
 * Zod's findings as problems, each with its dotted path and a sentence. Parse with `reportInput`, or
 * a value of the wrong kind reads as missing.
 */
export const toProblems = (error: z.core.$ZodError): Problem[] =>
  error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: sentence(issue),
  }))

/**
 * Reads what a plan file holds: older formats are brought up to date, the shape, every date and
 * every reference checked. `notice`, which exports print for human readers, is left aside.
 */
export function parsePlan(raw: unknown): Result<Plan> {
  if (!isRecord(raw)) return refuse('This is not a plan: a plan file holds one JSON object.')
  const upgraded = upgrade(raw)
  if (!upgraded.ok) return upgraded
  const { notice: _, ...content } = upgraded.value
  const parsed = Plan.safeParse(content, { reportInput: true })
  if (!parsed.success) return { ok: false, problems: toProblems(parsed.error) }
  const problems = checkReferences(parsed.data)
  return problems.length > 0 ? { ok: false, problems } : accept(parsed.data)
}

/** Reads a plan file's text. */
export function readPlanText(text: string): Result<Plan> {
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    return refuse(
      `This is not readable as JSON (${why}). The file may be cut short or not a plan; nothing was changed.`,
    )
  }
  return parsePlan(raw)
}
