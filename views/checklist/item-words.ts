import type { ChecklistRecord } from '../../src/domain/arrangements.ts'
import { allPartners, type ItemState } from '../../src/domain/checklist.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { TagColour } from '../components/tag.tsx'

export const CHECKLIST_HEADING = 'What the arrangements must and should say'

/** How far an item is, as a tag. */
export const ITEM_STATES: Record<ItemState, { text: string; colour: TagColour }> = {
  'not-recorded': { text: 'Not recorded', colour: 'purple' },
  missing: { text: 'Missing', colour: 'red' },
  drafted: { text: 'Drafted', colour: 'yellow' },
  'agreed-by-some': { text: 'Agreed by some', colour: 'blue' },
  'agreed-by-all': { text: 'Agreed by all', colour: 'green' },
}

const nameIn = ({ organisations }: Plan, id: string): string =>
  organisations.find((one) => one.id === id)?.name ?? id

/** Who has agreed an item and who of the partners has not, by name. */
export function agreedBy(
  plan: Plan,
  record: ChecklistRecord | undefined,
): { yes: string[]; no: string[] } {
  const yes = record?.agreedBy ?? []
  const no = allPartners(plan).filter((id) => !yes.includes(id))
  return {
    yes: yes.map((id) => nameIn(plan, id)),
    no: no.map((id) => nameIn(plan, id)),
  }
}

/** The partners to tick, and any that has agreed before and is a partner no longer. */
export const partnersToTick = (
  plan: Plan,
  recorded: readonly string[],
): { value: string; text: string }[] =>
  [...new Set([...allPartners(plan), ...recorded])].map((id) => ({
    value: id,
    text: nameIn(plan, id),
  }))
