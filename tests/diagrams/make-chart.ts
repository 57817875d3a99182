import type { Box, BoxChart, Row, TimeChart } from '../../src/domain/chart.ts'

/** A box of the old structure; say only what the test is about. */
export const makeBox = (overrides: Partial<Box> = {}): Box => ({
  id: 'a',
  name: 'Safeguarding board',
  kind: 'board',
  life: null,
  group: 'g',
  ...overrides,
})

/** A chart of one group with one box in it. */
export const makeBoxChart = (overrides: Partial<BoxChart> = {}): BoxChart => ({
  kind: 'boxes',
  title: 'Structure: Testshire',
  description: 'Bodies and groups.',
  groups: [{ id: 'g', title: 'Old structure' }],
  boxes: [makeBox()],
  lines: [],
  hiddenLines: [],
  leftOut: [],
  ...overrides,
})

/** A milestone on a day. */
export const makeRow = (overrides: Partial<Row> = {}): Row => ({
  id: 'a',
  section: 'Milestones',
  title: 'Agree the funding',
  label: 'Agree the funding',
  labelEnd: '',
  when: '28 February 2019',
  bar: { first: '2019-02-28', last: '2019-02-28' },
  exact: true,
  open: null,
  standing: null,
  done: false,
  force: null,
  required: false,
  wrong: null,
  from: { kind: 'milestone', id: 'a' },
  after: [],
  afterUndrawn: [],
  ...overrides,
})

/** A chart of one date. */
export const makeTimeChart = (overrides: Partial<TimeChart> = {}): TimeChart => ({
  kind: 'dates',
  title: 'Timeline: Testshire',
  description: 'One date.',
  today: '2019-01-15',
  rows: [makeRow()],
  leftOut: [],
  ...overrides,
})
