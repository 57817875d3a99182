import { loadCatalogue } from '../src/catalogue/catalogue.ts'
import type { Day } from '../src/domain/day.ts'
import type { OpenPlan } from '../src/domain/facts.ts'
import type { Area, Body, Milestone, Plan } from '../src/domain/plan.ts'

/** The shipped law, examples and bank holidays. */
export const catalogue = loadCatalogue(new URL('../plans', import.meta.url).pathname)

/** A milestone that is valid as it is; say only what the test is about. Nothing is checked. */
export const makeMilestone = (overrides: Partial<Milestone> = {}): Milestone => ({
  id: 'ms-one1',
  title: 'Agree the funding',
  when: { edtf: '2019-02-28' },
  areas: [],
  dependsOn: [],
  evidence: [],
  statements: [],
  ...overrides,
})

/** An area with no date recorded. Nothing is checked. */
export const makeArea = (overrides: Partial<Area> = {}): Area => ({
  id: 'area-one1',
  name: 'Testshire',
  anchors: {},
  ...overrides,
})

/** A board of the old structure. Nothing is checked. */
export const makeBody = (overrides: Partial<Reporting> = {}): Reporting => ({
  id: 'body-one1',
  name: 'Testshire Local Safeguarding Children Board',
  kind: 'board',
  side: 'old',
  areas: [],
  ...overrides,
})

/** A body with those it reports to, as a test says it in one breath. */
export type Reporting = Body & { reportsTo?: string[] }

/** Bodies and their lines, as a plan holds them. Nothing is checked. */
export const makeStructure = (given: readonly Reporting[]): Pick<Plan, 'bodies' | 'lines'> => ({
  bodies: given.map(({ reportsTo: _, ...body }) => body),
  lines: given.flatMap(({ id, reportsTo = [] }) =>
    reportsTo.map((other): Plan['lines'][number] => ({
      id: `l-${id}-${other}`,
      body: id,
      other,
      kind: 'reports-to',
    })),
  ),
})

/** A plan of one area under the shipped framework. Nothing is checked, so hostile text can pass. */
export const makePlan = (overrides: Partial<Plan> = {}): Plan => ({
  format: 5,
  id: 'testshire',
  title: 'Testshire: from board to partners',
  revision: 3,
  createdAt: '2018-10-01T09:00:00Z',
  changedAt: '2018-12-05T14:30:00Z',
  calendarKey: 'k4m8wq27zt-p9x3vb61nd',
  framework: 'working-together-2018',
  organisations: [],
  areas: [makeArea()],
  bodies: [],
  lines: [],
  seats: [],
  functions: [],
  options: [],
  optionVersions: [],
  fates: [],
  positions: [],
  checklist: [],
  slides: [],
  calendar: [],
  calendarFrom: 0,
  feeds: [],
  moments: [],
  milestones: [],
  requirementRecords: [],
  statedDeadlines: [],
  money: [],
  ...overrides,
})

/** The same plan without law: structure and milestones only. */
export function withoutFramework({ framework: _, ...plan }: Plan): Plan {
  return plan
}

/** A plan opened as at a day, with the law it names and the shipped bank holidays. */
export const openTestPlan = (plan: Plan, today: Day = '2019-01-15'): OpenPlan => ({
  plan,
  framework: catalogue.frameworks.get(plan.framework ?? '') ?? null,
  holidays: catalogue.holidays,
  today,
})

/** A shipped example, opened as at its own day. */
export function openExample(id: string): OpenPlan {
  const plan = catalogue.examples.get(id)
  if (!plan?.example) throw new Error(`There is no example "${id}".`)
  return openTestPlan(plan, plan.example.asAt)
}
