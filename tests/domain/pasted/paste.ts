import { expect } from 'vitest'
import { readPasted, type Pasted } from '../../../src/domain/pasted/pasted.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { makeBody, makeMilestone, makePlan } from '../../make-plan.ts'

/** A plan with names that an owner can be matched with. */
export const planOfTestshire = makePlan({
  organisations: [
    { id: 'org-council', name: 'Testshire County Council', kind: 'council' },
    { id: 'org-police', name: 'The chief officer of Testshire Police', kind: 'police' },
    { id: 'org-twins-1', name: 'Safeguarding Unit', kind: 'other' },
  ],
  bodies: [
    makeBody({ id: 'body-board' }),
    makeBody({ id: 'body-office', name: 'Safeguarding Boards’ Business Office' }),
    makeBody({ id: 'body-twins-2', name: 'The Safeguarding Unit' }),
  ],
  milestones: [makeMilestone({ title: 'Agree the funding' })],
})

/** Rows of cells as a spreadsheet copies them. */
export const tabbed = (...rows: string[][]): string =>
  rows.map((row) => row.join('\t')).join('\r\n')

/** Pastes text that can be read. */
export function paste(text: string, plan: Plan = planOfTestshire): Pasted {
  const result = readPasted(text, plan)
  if (!result.ok) expect.fail(result.problems[0]?.message)
  return result.value
}

/** The sentence with which a paste is refused. */
export function refusal(text: string): string {
  const result = readPasted(text, planOfTestshire)
  return result.ok ? '' : (result.problems[0]?.message ?? '')
}

/** What each row became, in one word each, with its title. */
export const becameOf = ({ rows }: Pasted): string[] =>
  rows.map(({ becomes, title }) => (title === undefined ? becomes : `${becomes}: ${title}`))
