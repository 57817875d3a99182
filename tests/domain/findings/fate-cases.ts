import { buildArea, planned } from '../build-plan.ts'
import { advice, type FindingCase } from './finding-case.ts'
import { BODIES, FATES, FUNCTIONS, proposing, settled } from './structure-plan.ts'

const today = '2019-10-01'

const without = (id: string) => FATES.filter((fate) => fate.id !== id)
const fate = (id: string, change: object) =>
  FATES.map((one) => (one.id === id ? { ...one, ...change } : one))

export const fateCases: FindingCase[] = [
  {
    code: 'body-undecided',
    when: 'nothing is recorded of an old group',
    plan: proposing({ fates: without('fate-2') }),
    today,
    found: advice(
      'certain',
      'unrecorded',
      /^Under “Option A”, it is not decided what happens to “Training group”\.$/,
      { times: 1 },
    ),
  },
  {
    code: 'body-undecided',
    when: 'it is recorded as undecided',
    plan: proposing({ fates: fate('fate-2', { kind: 'undecided', into: [] }) }),
    today,
    found: advice('certain', 'unrecorded', /it is not decided/),
  },
  {
    code: 'body-undecided',
    when: 'it is to merge, and nobody says into what',
    plan: proposing({ fates: fate('fate-2', { into: [] }) }),
    today,
    found: advice('certain', 'unrecorded', /no body is named that takes over from “Training/),
  },
  {
    code: 'body-undecided',
    when: 'the plan records nothing of what happens to anything',
    plan: settled({ fates: [] }),
    today,
    found: null,
  },
  {
    code: 'body-undecided',
    when: 'what is said whichever option is chosen says it',
    plan: proposing({
      fates: [
        ...without('fate-2'),
        { id: 'fate-9', body: 'body-training', kind: 'ends', reason: 'Its work is done' },
      ],
    }),
    today,
    found: null,
  },
  {
    code: 'body-undecided',
    when: 'the group closed on the day before',
    plan: proposing({
      fates: without('fate-2'),
      bodies: BODIES.map((body) =>
        body.id === 'body-training' ? { ...body, to: '2019-09-30' } : body,
      ),
    }),
    today,
    found: null,
  },
  {
    code: 'body-undecided',
    when: 'the group closes today',
    plan: proposing({
      fates: without('fate-2'),
      bodies: BODIES.map((body) =>
        body.id === 'body-training' ? { ...body, to: '2019-10-01' } : body,
      ),
    }),
    today,
    found: advice('certain', 'unrecorded'),
  },
  {
    code: 'function-unassigned',
    when: 'its body ends and nothing says where it goes',
    plan: proposing({
      fates: fate('fate-2', { kind: 'ends', into: [], reason: 'Done' }).filter(
        ({ id }) => id !== 'fate-3',
      ),
    }),
    today,
    found: advice('certain', 'unrecorded', /nothing says which body takes over “Training”\.$/),
  },
  {
    code: 'function-unassigned',
    when: 'no body is responsible for what the option proposes',
    plan: proposing({
      functions: [...FUNCTIONS, { id: 'f-voice', name: 'Voice', option: 'option-a' }],
    }),
    today,
    found: advice('certain', 'unrecorded', /no body is responsible for “Voice”\.$/),
  },
  {
    code: 'function-unassigned',
    when: 'the function ends, with a reason',
    plan: proposing({ fates: fate('fate-3', { kind: 'ends', into: [], reason: 'Bought in' }) }),
    today,
    found: null,
  },
  {
    code: 'function-unassigned',
    when: 'the option proposes the same function with a body',
    plan: proposing({
      fates: without('fate-3'),
      functions: [
        ...FUNCTIONS,
        {
          ...{ id: 'f-new', name: 'Learning', body: 'body-practice' },
          ...{ option: 'option-a', sameAs: 'f-training' },
        },
      ],
    }),
    today,
    found: null,
  },
  {
    code: 'body-undecided',
    when: 'the board was to end before today, and nobody recorded that it did',
    plan: proposing({
      areas: [buildArea({ anchors: { boardEndDate: planned('2019-09-12') } })],
      fates: without('fate-1'),
    }),
    today,
    found: advice('certain', 'unrecorded', /“Northshire LSCB”/),
  },
  {
    code: 'function-unassigned',
    when: 'the plan records nothing of what happens to anything',
    plan: settled({ fates: [] }),
    today,
    found: null,
  },
]
