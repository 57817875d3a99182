import type { ChecklistRecord } from './arrangements.ts'
import type { Framework, Item } from './framework.ts'
import { knowsAllPartners, partnersOf } from './partners-of.ts'
import type { Plan } from './plan.ts'

/** The requirement whose list says what the arrangements have in them. */
const PUBLISHING = 'publish-arrangements'

/** The items of what the arrangements have to say; none where there is no framework with a list. */
export const checklistItems = (framework: Framework | null): readonly Item[] =>
  framework?.entries.find(({ id }) => id === PUBLISHING)?.items ?? []

/** Does statute require it, whatever guidance says besides? */
export const isStatutory = ({ bases }: Item): boolean => bases.some(({ force }) => force === 'law')

/** Every safeguarding partner of any area of a plan, by id. */
export const allPartners = ({ areas }: Pick<Plan, 'areas'>): string[] => [
  ...new Set(areas.flatMap(partnersOf)),
]

/** How far an item is; agreed by some and agreed by all are two things. */
export type ItemState = 'not-recorded' | 'missing' | 'drafted' | 'agreed-by-some' | 'agreed-by-all'

/** How far an item is, by what is recorded of it. */
export function itemState(plan: Plan, record: ChecklistRecord | undefined): ItemState {
  if (record?.state !== 'agreed') return record?.state ?? 'not-recorded'
  const all =
    knowsAllPartners(plan) && allPartners(plan).every((id) => record.agreedBy.includes(id))
  return all ? 'agreed-by-all' : 'agreed-by-some'
}
