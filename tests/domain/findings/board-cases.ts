import { actual, buildArea, milestone, planned, type MilestoneInput } from '../build-plan.ts'
import { law, order, type FindingCase } from './finding-case.ts'

const area = (anchors = {}) =>
  buildArea({
    anchors: {
      publicationDate: actual('2019-06-28'),
      boardEndDate: planned('2019-09-25'),
      implementationDate: planned('2019-09-29'),
      ...anchors,
    },
  })

/** A plan whose board does this; its last day is 25 September and the start on the 29th. */
const business = (change: Partial<MilestoneInput>, anchors = {}, more: MilestoneInput[] = []) => ({
  areas: [area(anchors)],
  milestones: [milestone({ about: { kind: 'meeting', body: 'body-board' }, ...change }), ...more],
})

const on = (edtf: string) => ({ when: { edtf } })
const today = '2019-09-13'

const afterEnd: FindingCase[] = [
  {
    code: 'business-after-board-end',
    when: 'the board meets on the day after its last',
    plan: business(on('2019-09-26')),
    today,
    found: order('certain', 'planned', /would come after the last day of the board of Northshire/, {
      remedy: /at least Friday 27 September 2019, and do this by then/,
    }),
  },
  {
    code: 'business-after-board-end',
    when: 'the start is known to its month only, so that no day can be told to keep the board to',
    plan: business(on('2019-09-26'), { implementationDate: planned('2019-09') }),
    today,
    found: order('certain', 'planned', undefined, {
      remedy:
        /^Keep the board in office to the day before the new arrangements start, and do this by then\.$/,
    }),
  },
  {
    code: 'business-after-board-end',
    when: 'the board meets on its last day',
    plan: business(on('2019-09-25')),
    today,
    found: null,
  },
  {
    code: 'business-after-board-end',
    when: 'another body considers the board’s report after the board’s last day',
    plan: business({
      ...on('2019-09-26'),
      about: { kind: 'meeting', body: 'body-scrutiny', reportOf: 'body-board' },
    }),
    today,
    found: order('certain', 'planned'),
  },
  {
    code: 'business-after-board-end',
    when: 'another body meets on something else after the board’s last day',
    plan: business({ ...on('2019-09-26'), about: { kind: 'meeting', body: 'body-scrutiny' } }),
    today,
    found: null,
  },
  {
    code: 'business-after-board-end',
    when: 'the board’s title is in a milestone that is not typed as its business',
    plan: business({ ...on('2019-09-26'), title: 'Northshire LSCB meets', about: undefined }),
    today,
    found: null,
  },
  {
    code: 'business-after-board-end',
    when: 'the report is out some day in September',
    plan: business({ ...on('2019-09'), about: { kind: 'report', body: 'body-board' } }),
    today,
    found: order('cannot-tell', 'planned', /may come after/),
  },
  {
    code: 'business-after-board-end',
    when: 'the board meets on its last day or on the day after',
    plan: business(on('2019-09-25/2019-09-26')),
    today,
    found: order('cannot-tell', 'planned'),
  },
  {
    code: 'business-after-board-end',
    when: 'the report is out in September, after meetings on the 26th and the 20th',
    plan: business(
      {
        ...on('2019-09'),
        about: { kind: 'report', body: 'body-board' },
        dependsOn: ['ms-26', 'ms-20'],
      },
      {},
      [
        milestone({ id: 'ms-26', ...on('2019-09-26') }),
        milestone({ id: 'ms-20', ...on('2019-09-20') }),
      ],
    ),
    today,
    found: order('certain', 'planned', /no earlier than 26 September 2019/),
  },
  {
    code: 'business-after-board-end',
    when: 'the report is out in September, after a meeting on the 26th',
    plan: business(
      { ...on('2019-09'), about: { kind: 'report', body: 'body-board' }, dependsOn: ['ms-26'] },
      {},
      [milestone({ id: 'ms-26', ...on('2019-09-26') })],
    ),
    today,
    found: order('certain', 'planned', /September 2019, no earlier than 26 September 2019/),
  },
  {
    code: 'business-after-board-end',
    when: 'it all happened',
    plan: business(
      { ...on('2019-09-26'), done: {} },
      { boardEndDate: actual('2019-09-25'), implementationDate: actual('2019-09-29') },
    ),
    today: '2019-10-13',
    found: order('certain', 'actual', /came after/),
  },
  {
    code: 'business-after-board-end',
    when: 'the board winds up its open reviews after its last day in office',
    plan: business({
      ...on('2019-11-01'),
      about: { kind: 'meeting', body: 'body-board', requirement: 'hand-over-child-death-reviews' },
    }),
    today,
    found: null,
  },
  {
    code: 'business-after-board-end',
    when: 'the meeting is cancelled',
    plan: business({ ...on('2019-09-26'), cancelled: { reason: 'Not needed' } }),
    today,
    found: null,
  },
]

/** SI 2018/497 reg 8(2), (3). */
const afterRepeal: FindingCase[] = [
  {
    code: 'board-acts-after-repeal',
    when: 'the board meets on the day of the start',
    plan: business(on('2019-09-29')),
    today,
    found: law('likely', 'planned', /would be business of the old board/, {
      remedy: /by Friday 27 September 2019/,
    }),
  },
  {
    code: 'board-acts-after-repeal',
    when: 'the board meets on the day before the start',
    plan: business(on('2019-09-28')),
    today,
    found: null,
  },
  {
    code: 'board-acts-after-repeal',
    when: 'the board met after the start',
    plan: business(
      { ...on('2019-10-10'), done: {} },
      { implementationDate: actual('2019-09-28'), boardEndDate: actual('2019-09-27') },
    ),
    today: '2019-10-13',
    found: law('likely', 'actual', /was business of the old board/),
  },
  {
    code: 'board-acts-after-repeal',
    when: 'the report is out some day from the 26th: two days of September are too late',
    plan: business(
      { ...on('2019-09'), about: { kind: 'report', body: 'body-board' }, dependsOn: ['ms-26'] },
      {},
      [milestone({ id: 'ms-26', ...on('2019-09-26') })],
    ),
    today,
    found: law('cannot-tell', 'planned', /29 or 30 September 2019/),
  },
  {
    code: 'board-acts-after-repeal',
    when: 'another body considers the board’s report after the start',
    plan: business({
      ...on('2019-10-26'),
      about: { kind: 'meeting', body: 'body-scrutiny', reportOf: 'body-board' },
    }),
    today,
    found: null,
  },
  {
    code: 'board-acts-after-repeal',
    when: 'the board finishes its open reviews after the start (regs 9 and 10)',
    plan: business({
      ...on('2019-11-01'),
      about: { kind: 'report', body: 'body-board' },
      fulfils: 'hand-over-serious-case-reviews',
    }),
    today,
    found: null,
  },
  {
    code: 'board-acts-after-repeal',
    when: 'the start is in September and the board meets on the 30th: the start or after it',
    plan: business(on('2019-09-30'), { implementationDate: planned('2019-09') }),
    today,
    found: law('likely', 'planned', undefined, {
      remedy: /^Do this before the new arrangements start, while the board is in office\.$/,
    }),
  },
  ...(
    [
      ['2019-09-28/2019-09-29', /it does on 29 September 2019, for/],
      ['2019-09-28/2019-09-30', /it does on 29 or 30 September 2019, for/],
      ['2019-09-28/2019-10-02', /it does from 29 September 2019 to 2 October 2019, for/],
      ['2019-09-28/..', /it does on 29 September 2019 or later, for/],
    ] as const
  ).map(([edtf, says]) => ({
    code: 'board-acts-after-repeal' as const,
    when: `some days of ${edtf} come after the start`,
    plan: business(on(edtf)),
    today,
    found: law('cannot-tell', 'planned', says),
  })),
  {
    code: 'board-acts-after-repeal',
    when: 'the start is in September and the board meets on the 1st: it may be that day',
    plan: business(on('2019-09-01'), { implementationDate: planned('2019-09') }),
    today: '2019-08-13',
    found: law('cannot-tell', 'planned'),
  },
  {
    code: 'board-acts-after-repeal',
    when: 'the start is in September and the board meets on 31 August',
    plan: business(on('2019-08-31'), { implementationDate: planned('2019-09') }),
    today: '2019-08-13',
    found: null,
  },
]

export const boardCases: FindingCase[] = [...afterEnd, ...afterRepeal]
