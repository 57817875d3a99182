import type { OpenPlan } from '../domain/facts.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'

/** As people type it: capitals and the shape of an apostrophe make no difference. */
export const asTyped = (text: string): string => text.trim().toLowerCase().replaceAll('’', "'")

/** The id of an area by its id or its name, however it is written. */
export function areaId({ plan }: OpenPlan, text: string): Result<string> {
  const found = plan.areas.find(({ id, name }) => id === text || asTyped(name) === asTyped(text))
  if (found) return accept(found.id)
  const names = plan.areas.map(({ name }) => `“${name}”`).join(', ')
  return refuse(`The plan has no area “${text}”. It has ${names || 'no area yet'}.`, 'area')
}

/** The id of a milestone by its id or its exact title. */
export function milestoneId({ plan }: OpenPlan, text: string): Result<string> {
  const found = plan.milestones.filter(
    ({ id, title }) => id === text || asTyped(title) === asTyped(text),
  )
  if (found.length === 1 && found[0]) return accept(found[0].id)
  return found.length > 1
    ? refuse(
        `Several milestones are called “${text}”. Use the id: ${found.map(({ id }) => id).join(', ')}.`,
        'id',
      )
    : refuse(`The plan has no milestone “${text}”. “schedule” lists their ids.`, 'id')
}
