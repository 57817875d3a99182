import type { Plan } from '../src/domain/plan.ts'
import { makeArea, makeBody, makePlan, makeStructure, type Reporting } from './make-plan.ts'

const fresh = { side: 'new' } as const
const inA = { ...fresh, option: 'option-a' } as const
const inB = { ...fresh, option: 'option-b' } as const

const BODIES: Reporting[] = [
  makeBody({ id: 'lscb', name: 'Testshire LSCB' }),
  makeBody({
    id: 'scr',
    name: 'Serious case review group',
    kind: 'sub-group',
    reportsTo: ['lscb'],
  }),
  makeBody({ id: 'pqa', name: 'Performance group', kind: 'sub-group', reportsTo: ['lscb'] }),
  makeBody({ id: 'cdop', name: 'Child Death Overview Panel', kind: 'panel', reportsTo: ['lscb'] }),
  makeBody({ id: 'hwb', name: 'Health and Wellbeing Board', side: 'other' }),
  makeBody({ id: 'a-exec', name: 'Partners’ executive', kind: 'executive', leads: true, ...inA }),
  makeBody({
    id: 'a-practice',
    name: 'Practice review group',
    kind: 'sub-group',
    reportsTo: ['a-exec'],
    ...inA,
  }),
  makeBody({
    id: 'b-exec',
    name: 'Strategic board',
    kind: 'executive',
    leads: true,
    sameAs: 'a-exec',
    ...inB,
  }),
  makeBody({
    id: 'b-practice',
    name: 'Practice review group',
    kind: 'sub-group',
    sameAs: 'a-practice',
    reportsTo: ['b-forum'],
    ...inB,
  }),
  makeBody({
    id: 'b-forum',
    name: 'Partnership forum',
    kind: 'partnership',
    reportsTo: ['b-exec'],
    ...inB,
  }),
]

/**
 * A plan with an old structure, two options for the new one and what becomes of the old under each:
 * the panel continues as it is, the rest merges or is undecided. Nothing is agreed yet.
 */
export function makeOptions(overrides: Partial<Plan> = {}): Plan {
  const { bodies, lines } = makeStructure(BODIES)
  return makePlan({
    organisations: [
      { id: 'council', name: 'Testshire County Council', kind: 'council' },
      { id: 'ccg', name: 'Testshire CCG', kind: 'clinical-commissioning-group' },
      { id: 'police', name: 'Chief Constable of Testshire', kind: 'police' },
    ],
    areas: [
      makeArea({
        council: 'council',
        board: 'lscb',
        partners: {
          localAuthority: 'council',
          clinicalCommissioningGroups: ['ccg'],
          chiefOfficersOfPolice: ['police'],
        },
      }),
    ],
    bodies,
    lines: [
      ...lines,
      { id: 'l-a-hwb', body: 'a-exec', other: 'hwb', kind: 'links-with' },
      { id: 'l-a-cdop', body: 'cdop', other: 'a-exec', kind: 'links-with' },
    ],
    seats: [
      { id: 'seat-a-chair', body: 'a-exec', part: 'chair', organisation: 'council' },
      { id: 'seat-a-ccg', body: 'a-exec', part: 'member', organisation: 'ccg' },
      { id: 'seat-a-police', body: 'a-exec', part: 'member', organisation: 'police' },
      { id: 'seat-lscb-chair', body: 'lscb', part: 'chair', role: 'Independent chair' },
    ],
    functions: [
      { id: 'f-training', name: 'Training', body: 'lscb' },
      { id: 'f-reviews', name: 'Serious case reviews', body: 'scr' },
      { id: 'f-a-reviews', name: 'Local reviews', body: 'a-practice', option: 'option-a' },
    ],
    options: [
      { id: 'option-a', name: 'Option A', state: 'preferred' },
      { id: 'option-b', name: 'Option B', state: 'proposed' },
    ],
    fates: [
      { id: 'fate-cdop', body: 'cdop', kind: 'continues', into: [] },
      { id: 'fate-lscb', option: 'option-a', body: 'lscb', kind: 'ends', into: [], reason: 'Law' },
      {
        id: 'fate-scr',
        option: 'option-a',
        body: 'scr',
        kind: 'merges-into',
        into: ['a-practice'],
      },
      { id: 'fate-pqa', option: 'option-a', body: 'pqa', kind: 'undecided', into: [] },
      {
        id: 'fate-reviews',
        option: 'option-a',
        function: 'f-reviews',
        kind: 'moves-to',
        into: ['a-practice'],
      },
    ],
    ...overrides,
  })
}
