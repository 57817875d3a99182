import { parsePlan } from '../../src/domain/plan-file.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { BOARD, COUNTY } from './form-plan.ts'
import { planContent, writePlan } from './make-app.ts'

const NOTHING = {
  organisations: [],
  areas: [],
  bodies: [],
  milestones: [],
  statedDeadlines: [],
  requirementRecords: [],
  money: [],
}

/** The first of the two options of the example that the full state is made from. */
export const OPTION = 'option-s9h8'

const COUNTY_AREA = 'area-8k3d'

const EMPTY_OPTION = {
  name: 'Option A',
  bodies: [],
  lines: [],
  seats: [],
  functions: [],
  fates: [],
}

/** A plan in the states that pages have to show: full, empty, of structure only. */
export const STATES: Record<'ours' | 'bare' | 'structure-only', Record<string, unknown>> = {
  ours: {
    seats: [{ id: 'seat-1', body: BOARD, part: 'chair', organisation: COUNTY }],
    functions: [{ id: 'function-1', name: 'Child death review' }],
    fates: [{ id: 'fate-1', body: BOARD, kind: 'ends', into: [], reason: 'The law ends it' }],
    feeds: [
      {
        ...{ id: 'feed-1', name: 'Police HQ, Outlook', madeOn: '2026-11-01' },
        filter: { reminders: [28, 7], alarms: [14, 1] },
        tokenHash: 'a'.repeat(64),
      },
      {
        ...{ id: 'feed-2', name: 'Trial', filter: {}, madeOn: '2026-10-01' },
        ...{ tokenHash: 'b'.repeat(64), revokedOn: '2026-10-02' },
      },
    ],
    checklist: [{ id: 'checklist-1', item: 'p01', state: 'drafted', where: 'section 4' }],
    // What was agreed to is long since another: everything in the option came after it.
    optionVersions: [{ id: 'version-1', option: OPTION, number: 1, content: EMPTY_OPTION }],
    positions: [
      {
        ...{ id: 'position-1', version: 'version-1', area: COUNTY_AREA, organisation: COUNTY },
        ...{ position: 'agreed-with-conditions', conditions: 'The money is agreed first' },
      },
    ],
  },
  bare: NOTHING,
  'structure-only': {
    ...NOTHING,
    framework: undefined,
    areas: [{ id: 'area-1', name: 'Northshire' }],
    milestones: [{ id: 'ms-1', title: 'Meet' }],
  },
}

/** A plan in one of its states, as read. */
export function planOf(id: keyof typeof STATES): Plan {
  const read = parsePlan(planContent(id, STATES[id]))
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return read.value
}

/** Writes a plan in one of its states and gives it as read. */
export function writeState(folder: string, id: keyof typeof STATES): Plan {
  writePlan(folder, id, STATES[id])
  return planOf(id)
}
