import type { Plan } from '../../src/domain/plan.ts'

/** Where one thing of a list is chosen by a number, whatever the plan has by then. */
export const at = <T>(things: readonly T[], n: number): T | undefined => things[n % things.length]

/** Numbers that stand for one action: its kind, and what it picks. */
export type Numbers = readonly [kind: number, a: number, b: number, c: number]

/** Makes an action from what a plan has by then. */
export type Maker = (plan: Plan, numbers: Numbers) => Record<string, unknown>

const DATES = ['2019-06-28', '2019-06', '../2019-07-01', '2019-09-29', '2019-02/2019-03']

/** Days and years of a life. */
export const YEARS = ['2018', '2019', '2020-06-01']

export const date = (n: number) => ({
  edtf: at(DATES, n),
  ...(n % 2 ? { asWritten: `words ${n}` } : {}),
})
export const owner = (plan: Plan, n: number) =>
  at([{ role: `Role ${n}` }, { organisation: at(plan.organisations, n)?.id }, null], n)
export const areaId = (plan: Plan, n: number) => at(plan.areas, n)?.id
export const milestoneId = (plan: Plan, n: number) => at(plan.milestones, n)?.id
