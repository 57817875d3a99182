import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { checkAgainstFramework } from '../domain/against-framework.ts'
import type { BankHolidays } from '../domain/counting.ts'
import type { Day } from '../domain/day.ts'
import { Confidence, Framework } from '../domain/framework.ts'
import { checkFramework } from '../domain/framework-references.ts'
import { DayText, type Plan } from '../domain/plan.ts'
import { readPlanText, toProblems } from '../domain/plan-file.ts'
import type { Problem } from '../domain/problem.ts'

/** Everything that ships in plans/: read once, refused whole if any of it is wrong. */
export type Catalogue = {
  frameworks: ReadonlyMap<string, Framework>
  examples: ReadonlyMap<string, Plan>
  startingPoints: ReadonlyMap<string, Plan>
  /** Bare structures to start from: bodies, lines, seats and functions, and nothing else. */
  structures: ReadonlyMap<string, Plan>
  holidays: BankHolidays
}

const BankHolidayFile = z.strictObject({
  title: z.string(),
  source: z.url(),
  sourceNote: z.string(),
  checkedOn: DayText,
  confidence: Confidence,
  firstYear: z.int(),
  lastYear: z.int(),
  days: z.array(
    z.strictObject({
      day: DayText,
      title: z.string(),
    }),
  ),
})

function stop(file: string, problems: readonly Problem[]): never {
  const told = problems.map(({ path, message }) => `${path ? `${path} ` : ''}${message}`)
  throw new Error(`${file} cannot be used: ${told.join(' ')}`)
}

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(folder, name))

function parseFile<T>(file: string, schema: z.ZodType<T>): T {
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    stop(file, [{ path: '', message: `it is not readable as JSON (${why}).` }])
  }
  const parsed = schema.safeParse(raw, { reportInput: true })
  return parsed.success ? parsed.data : stop(file, toProblems(parsed.error))
}

function loadFramework(file: string): Framework {
  const framework = parseFile(file, Framework)
  const problems = checkFramework(framework)
  return problems.length > 0 ? stop(file, problems) : framework
}

function loadPlan(file: string, frameworks: ReadonlyMap<string, Framework>): Plan {
  const read = readPlanText(readFileSync(file, 'utf8'))
  if (!read.ok) return stop(file, read.problems)
  const { framework: id } = read.value
  if (id === undefined) return read.value
  const framework = frameworks.get(id)
  const problems = framework
    ? checkAgainstFramework(read.value, framework)
    : [{ path: 'framework', message: `names "${id}", which is not in frameworks/.` }]
  return problems.length > 0 ? stop(file, problems) : read.value
}

/** What `load` reads from each file of a folder, by id. No id may come twice. */
function loadFolder<T extends { id: string }>(
  folder: string,
  load: (file: string) => T,
): Map<string, T> {
  const found = new Map<string, T>()
  for (const file of jsonFiles(folder)) {
    const thing = load(file)
    if (found.has(thing.id))
      stop(file, [{ path: 'id', message: `is "${thing.id}", which another file has already.` }])
    found.set(thing.id, thing)
  }
  return found
}

/** Reads the shipped data in `folder` (plans/). Throws with the file and the place if it is wrong. */
export function loadCatalogue(folder: string): Catalogue {
  const frameworks = loadFolder(join(folder, 'frameworks'), loadFramework)
  const plans = (name: string) =>
    loadFolder(join(folder, name), (file) => loadPlan(file, frameworks))
  const file = parseFile(join(folder, 'bank-holidays-england-wales.json'), BankHolidayFile)
  const days = new Set<Day>(file.days.map(({ day }) => day))
  const holidays = { days, firstYear: file.firstYear, lastYear: file.lastYear }
  return {
    frameworks,
    examples: plans('examples'),
    startingPoints: plans('starting-points'),
    structures: plans('structures'),
    holidays,
  }
}
