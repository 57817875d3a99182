import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { checkAgainstFramework } from '../domain/against-framework.ts'
import type { BankHolidays } from '../domain/counting.ts'
import { parseDay, type Day } from '../domain/day.ts'
import { Framework } from '../domain/framework.ts'
import { checkFramework } from '../domain/framework-references.ts'
import type { Plan } from '../domain/plan.ts'
import { readPlanText, toProblems } from '../domain/plan-file.ts'
import type { Problem } from '../domain/problem.ts'

/** Everything that ships in plans/: read once, refused whole if any of it is wrong. */
export type Catalogue = {
  frameworks: ReadonlyMap<string, Framework>
  examples: ReadonlyMap<string, Plan>
  startingPoints: ReadonlyMap<string, Plan>
  holidays: BankHolidays
}

const BankHolidayFile = z.strictObject({
  title: z.string(),
  source: z.url(),
  sourceNote: z.string(),
  checkedOn: z.string(),
  confidence: z.string(),
  firstYear: z.int(),
  lastYear: z.int(),
  days: z.array(
    z.strictObject({
      day: z.string().refine((text) => parseDay(text) !== null, 'is not a day that exists'),
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
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
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
  const framework = frameworks.get(read.value.framework ?? '')
  const problems = framework ? checkAgainstFramework(read.value, framework) : []
  return problems.length > 0 ? stop(file, problems) : read.value
}

const byId = <T extends { id: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]))

/** Reads the shipped data in `folder` (plans/). Throws with the file and the place if it is wrong. */
export function loadCatalogue(folder: string): Catalogue {
  const frameworks = byId(jsonFiles(join(folder, 'frameworks')).map(loadFramework))
  const plans = (name: string) =>
    byId(jsonFiles(join(folder, name)).map((file) => loadPlan(file, frameworks)))
  const file = parseFile(join(folder, 'bank-holidays-england-wales.json'), BankHolidayFile)
  const days = new Set<Day>(file.days.map(({ day }) => day))
  const holidays = { days, firstYear: file.firstYear, lastYear: file.lastYear }
  return { frameworks, examples: plans('examples'), startingPoints: plans('starting-points'), holidays }
}
