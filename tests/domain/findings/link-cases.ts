import { advice, guidance, type FindingCase } from './finding-case.ts'
import { BODIES, FATES, LINES, proposing } from './structure-plan.ts'

const today = '2019-10-01'

const withoutLink = LINES.slice(0, 1)
const adults = {
  id: 'body-adults',
  name: 'Adults Board',
  kind: 'board',
  side: 'other',
  listed: 'safeguarding-adults-board',
} as const

export const linkCases: FindingCase[] = [
  {
    code: 'link-missing',
    when: 'one listed board is linked with and another is not',
    plan: proposing({ bodies: [...BODIES, adults] }),
    today,
    found: guidance(
      'likely',
      'planned',
      /^Under “Option A”, there would be no link with “Adults Board”; .* This departs/,
    ),
  },
  {
    code: 'link-missing',
    when: 'the structure has no line to any other board',
    plan: proposing({ lines: withoutLink }),
    today,
    found: guidance(
      'cannot-tell',
      'unrecorded',
      /“Health and Wellbeing Board”: the structure of “Option A” has no line .* If there is none, that departs/,
    ),
  },
  {
    code: 'link-missing',
    when: 'the link is with the other option’s body only',
    plan: proposing({
      options: [
        { id: 'option-a', name: 'Option A', state: 'preferred' },
        { id: 'option-b', name: 'Option B', state: 'proposed' },
      ],
      bodies: [...BODIES, { ...BODIES[2]!, id: 'body-b', option: 'option-b' }],
      lines: [{ ...LINES[1]!, body: 'body-b' }],
    }),
    today,
    found: guidance('cannot-tell', 'unrecorded'),
  },
  {
    code: 'link-missing',
    when: 'why there is none is recorded',
    plan: proposing({
      lines: withoutLink,
      bodies: BODIES.map((body) => ({
        ...body,
        ...(body.id === 'body-hwb' ? { unlinked: 'Its members sit here.' } : {}),
      })),
    }),
    today,
    found: null,
  },
  {
    code: 'link-missing',
    when: 'the line runs from the board, and is of another kind',
    plan: proposing({
      lines: [
        ...withoutLink,
        { id: 'l-2', body: 'body-hwb', other: 'body-executive', kind: 'advises' },
      ],
    }),
    today,
    found: null,
  },
  {
    code: 'link-missing',
    when: 'no framework lists that board',
    plan: proposing({
      lines: withoutLink,
      bodies: BODIES.map((body) => ({ ...body, listed: undefined })),
    }),
    today,
    found: null,
  },
  {
    code: 'reports-to-nothing',
    when: 'one group reports to nobody, where others report',
    plan: proposing({
      bodies: [...BODIES, { ...BODIES[3]!, id: 'body-audit', name: 'Audit group' }],
    }),
    today,
    found: advice('certain', 'unrecorded', /no body is recorded to which “Audit group” reports\.$/),
  },
  {
    code: 'reports-to-nothing',
    when: 'an old group that continues reports to the board only, which ends',
    plan: proposing({
      fates: FATES.map((fate) =>
        fate.id === 'fate-2' ? { ...fate, kind: 'continues', into: [] } : fate,
      ),
      lines: [
        ...LINES,
        { id: 'l-3', body: 'body-training', other: 'body-board', kind: 'reports-to' },
      ],
    }),
    today,
    found: advice('certain', 'unrecorded', /“Training group”/),
  },
  {
    code: 'reports-to-nothing',
    when: 'it leads',
    plan: proposing({
      bodies: BODIES.map((body) =>
        body.id === 'body-executive' ? { ...body, kind: 'lead-group' } : body,
      ),
    }),
    today,
    found: null,
  },
  {
    code: 'reports-to-nothing',
    when: 'a panel reports to nobody, and scrutinises the executive',
    plan: proposing({
      bodies: [...BODIES, { ...BODIES[3]!, id: 'body-panel', kind: 'panel' }],
      lines: [
        ...LINES,
        { id: 'l-3', body: 'body-executive', other: 'body-panel', kind: 'scrutinised-by' },
      ],
    }),
    today,
    found: null,
  },
  {
    code: 'reports-to-nothing',
    when: 'no reporting line is recorded',
    plan: proposing({ lines: LINES.slice(1) }),
    today,
    found: null,
  },
  {
    code: 'link-missing',
    when: 'the line was there to the day before',
    plan: proposing({ lines: [LINES[0]!, { ...LINES[1]!, to: '2019-09-30' }] }),
    today,
    found: guidance('cannot-tell', 'unrecorded'),
  },
  {
    code: 'link-missing',
    when: 'the line is there to this day',
    plan: proposing({ lines: [LINES[0]!, { ...LINES[1]!, to: '2019-10-01' }] }),
    today,
    found: null,
  },
]
