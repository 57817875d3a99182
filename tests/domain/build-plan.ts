import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { loadCatalogue } from '../../src/catalogue/catalogue.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Setting } from '../../src/domain/facts.ts'
import type { Area, Milestone, Plan } from '../../src/domain/plan.ts'
import { parsePlan } from '../../src/domain/plan-file.ts'

/** The folder of shipped data, wherever the tests are started from. */
export const PLANS = fileURLToPath(new URL('../../plans', import.meta.url))

export const catalogue = loadCatalogue(PLANS)

const found = catalogue.frameworks.get('working-together-2018')
if (!found) throw new Error('plans/ has no framework working-together-2018')
export const framework = found

export const { holidays } = catalogue

export type PlanInput = z.input<typeof Plan>
export type AreaInput = z.input<typeof Area>
export type MilestoneInput = z.input<typeof Milestone>

export const planned = (edtf: string, asWritten?: string) => ({
  planned: { edtf, ...(asWritten === undefined ? {} : { asWritten }) },
})
export const actual = (edtf: string) => ({ actual: { edtf } })
export const notYet = (asAt: Day) => ({ notYet: { asAt } })

/** An area that has done everything in time and recorded it. */
export const SOUND_AREA = {
  id: 'area-n',
  name: 'Northshire',
  council: 'org-council',
  board: 'body-board',
  anchors: {
    publicationDate: actual('2019-06-14'),
    implementationDate: actual('2019-09-13'),
    boardEndDate: actual('2019-09-12'),
    childDeathPublicationDate: actual('2019-06-14'),
    childDeathStartDate: actual('2019-09-13'),
  },
  partners: {
    localAuthority: 'org-council',
    clinicalCommissioningGroups: ['org-ccg'],
    chiefOfficersOfPolice: ['org-police'],
  },
  scrutiny: { arranged: true },
  openReviews: { counts: [] },
} satisfies AreaInput

export const DECISION: MilestoneInput = {
  id: 'ms-decision',
  title: 'Cabinet agrees the arrangements',
  when: { edtf: '2019-05-10' },
  done: {},
  owner: { organisation: 'org-council' },
  about: { kind: 'decision', requirement: 'publish-arrangements' },
  evidence: [{ kind: 'minute', text: 'Cabinet, 10 May 2019, item 5' }],
}

const SOUND_PLAN = {
  format: 5,
  id: 'northshire',
  title: 'Northshire: from board to partnership',
  revision: 0,
  createdAt: '2018-10-01T09:00:00Z',
  changedAt: '2018-10-01T09:00:00Z',
  calendarKey: 'abcdefghjk-mnpqrstvwx',
  framework: 'working-together-2018',
  organisations: [
    { id: 'org-council', name: 'Northshire County Council', kind: 'council' },
    { id: 'org-ccg', name: 'Northshire CCG', kind: 'clinical-commissioning-group' },
    { id: 'org-police', name: 'Northshire Police', kind: 'police' },
  ],
  areas: [SOUND_AREA],
  bodies: [
    { id: 'body-board', name: 'Northshire LSCB', kind: 'board', side: 'old' },
    { id: 'body-scrutiny', name: 'Scrutiny Committee', kind: 'committee', side: 'other' },
  ],
  milestones: [DECISION],
} satisfies PlanInput

/** A plan with valid defaults in which nothing is wrong; a test states only what matters to it. */
export function buildPlan(change: Partial<PlanInput> = {}): Plan {
  const parsed = parsePlan({ ...SOUND_PLAN, ...change })
  if (!parsed.ok) throw new Error(parsed.problems.map((p) => `${p.path} ${p.message}`).join('\n'))
  return parsed.value
}

/** The file of that plan, to be made wrong in one place. */
export const planFile = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...structuredClone(SOUND_PLAN),
  ...change,
})

export type AnchorInput = NonNullable<AreaInput['anchors']>[string]

/** What one area records instead of the sound dates. An anchor given as null is not recorded. */
export type AreaChange = Omit<Partial<AreaInput>, 'anchors'> & {
  anchors?: Record<string, AnchorInput | null>
}

/** The sound area with some of it changed; `undefined` takes a field away. */
export function buildArea({ anchors = {}, ...change }: AreaChange = {}): AreaInput {
  const merged: Record<string, AnchorInput | null> = { ...SOUND_AREA.anchors, ...anchors }
  const kept = Object.entries(merged).flatMap(([id, held]) => (held ? [[id, held] as const] : []))
  return { ...SOUND_AREA, ...change, anchors: Object.fromEntries(kept) }
}

/** An open plan on a day, under the shipped law. */
export const open = (plan: Plan, today: Day): Setting => ({ plan, framework, holidays, today })

/** A milestone with an owner, so that only what the test is about is found in it. */
export const milestone = (change: Partial<MilestoneInput>): MilestoneInput => ({
  id: 'ms-one',
  title: 'One thing',
  owner: { role: 'Business manager' },
  ...change,
})
