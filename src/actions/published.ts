import { publish } from '../domain/calendar/publish.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { Plan } from '../domain/plan.ts'
import type { Shelf } from './library.ts'

/** The plan with what its calendar tells from its last change on. */
export const published = ({ digest }: Pick<Shelf, 'digest'>, opened: OpenPlan): Plan => ({
  ...opened.plan,
  calendar: publish(opened, { now: opened.plan.changedAt, digest }),
})

/** The same for a plan that has just been made, under the framework that it names. */
export function publishedCopy(shelf: Shelf, plan: Plan): Plan {
  const { frameworks, holidays } = shelf.catalogue
  const framework = frameworks.get(plan.framework ?? '') ?? null
  return published(shelf, { plan, framework, holidays, today: shelf.today() })
}
