import { contentOf, namesBeside } from '../../../src/domain/option-content.ts'
import type { Position } from '../../../src/domain/option.ts'
import { actual, buildArea, buildPlan, type PlanInput } from '../build-plan.ts'

type Change = Partial<PlanInput>

const fresh = { side: 'new', option: 'option-a' } as const

export const BODIES = [
  { id: 'body-board', name: 'Northshire LSCB', kind: 'board', side: 'old' },
  { id: 'body-training', name: 'Training group', kind: 'sub-group', side: 'old' },
  { id: 'body-executive', name: 'Executive', kind: 'executive', leads: true, ...fresh },
  { id: 'body-practice', name: 'Practice group', kind: 'sub-group', ...fresh },
  {
    id: 'body-hwb',
    name: 'Health and Wellbeing Board',
    kind: 'board',
    side: 'other',
    listed: 'health-and-wellbeing-board',
  },
] satisfies PlanInput['bodies']

export const LINES = [
  { id: 'l-1', body: 'body-practice', other: 'body-executive', kind: 'reports-to' },
  { id: 'l-2', body: 'body-executive', other: 'body-hwb', kind: 'links-with' },
] satisfies PlanInput['lines']

const seat = (id: string, body: string, organisation: string, part: 'chair' | 'member') => ({
  ...{ id, body, part, organisation },
})

export const SEATS = [
  seat('seat-1', 'body-executive', 'org-council', 'chair'),
  seat('seat-2', 'body-executive', 'org-ccg', 'member'),
  seat('seat-3', 'body-executive', 'org-police', 'member'),
  seat('seat-4', 'body-practice', 'org-ccg', 'chair'),
]

export const FATES = [
  { id: 'fate-1', body: 'body-board', kind: 'ends', reason: 'The law ends it' },
  { id: 'fate-2', body: 'body-training', kind: 'merges-into', into: ['body-practice'] },
  { id: 'fate-3', function: 'f-training', kind: 'moves-to', into: ['body-practice'] },
].map((fate) => ({ ...fate, option: 'option-a' })) as NonNullable<PlanInput['fates']>

export const FUNCTIONS = [
  { id: 'f-training', name: 'Training', body: 'body-training' },
] satisfies PlanInput['functions']

const PARTNERS = ['org-council', 'org-ccg', 'org-police']

/** A sound plan at work on one option, in which nothing is wrong: no position is asked for yet. */
export const proposing = (change: Change = {}): Change => ({
  bodies: BODIES,
  lines: LINES,
  seats: SEATS,
  functions: FUNCTIONS,
  fates: FATES,
  options: [{ id: 'option-a', name: 'Option A', state: 'proposed' }],
  ...change,
})

/** The same once the option is the plan's own: its bodies, functions and fates name no option. */
export const settled = (change: Change = {}): Change => ({
  ...proposing(),
  bodies: BODIES.map((body) => ({ ...body, option: undefined })),
  fates: FATES.map((fate) => ({ ...fate, option: undefined })),
  options: [],
  ...change,
})

type Stand = Position['position'] | null

/** Where each of the three partners stands on the option as it is: council, group, police. */
export function agreeing(
  stands: readonly Stand[],
  state: 'proposed' | 'preferred' | 'adopted',
  change: Change = {},
): Change {
  const plan = proposing({ options: [{ id: 'option-a', name: 'Option A', state }], ...change })
  const built = buildPlan(plan)
  const content = contentOf(built, 'option-a')
  const names = namesBeside(built, content)
  return {
    ...plan,
    optionVersions: [{ id: 'v-1', option: 'option-a', number: 1, content, names }],
    positions: stands.flatMap((position, n) =>
      position === null
        ? []
        : [
            {
              id: `position-${n}`,
              version: 'v-1',
              area: 'area-n',
              organisation: PARTNERS[n] ?? '',
              position,
            },
          ],
    ),
  }
}

/** The option changed after it was agreed: the practice group bears another name. */
export const changedSince = (change: Change): Change => ({
  ...change,
  bodies: BODIES.map((body) =>
    body.id === 'body-practice' ? { ...body, name: 'Learning group' } : body,
  ),
})

/** An area that publishes on this day and has started nothing. */
export const publishing = (edtf: string) => [
  buildArea({
    anchors: {
      publicationDate: { planned: { edtf } },
      implementationDate: null,
      boardEndDate: null,
    },
  }),
]

/** An area that has published and not started. */
export const PUBLISHED = [
  buildArea({
    anchors: {
      publicationDate: actual('2019-06-14'),
      implementationDate: { planned: { edtf: '2019-09-13' } },
      boardEndDate: { planned: { edtf: '2019-09-12' } },
    },
  }),
]
