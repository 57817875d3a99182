import type { BoxChart, Row, TimeChart } from '../../src/domain/chart.ts'

/** Two bodies, a line, and a body that is not there yet. */
export const BOXES: BoxChart = {
  kind: 'boxes',
  title: 'Structure: Testshire',
  description: 'Two bodies & a line.',
  groups: [{ id: 'new', title: 'New structure' }],
  boxes: [
    { id: 'b-1', name: 'Board <b>one</b>', kind: 'board', life: 'to June 2019', group: null },
    { id: 'b-2', name: 'Group two', kind: 'panel', life: null, group: 'new' },
  ],
  lines: [{ from: 'b-2', to: 'b-1', words: 'reports to', dotted: false }],
  hiddenLines: [
    { from: 'b-1', words: 'reports to', to: 'Group three', why: 'from 29 September 2019' },
  ],
  leftOut: [{ id: 'b-3', name: 'Group three', why: 'from 29 September 2019' }],
}

const ROW: Row = {
  id: 'ms-1',
  section: 'Milestones',
  title: 'Agree <i>money</i>',
  label: 'Agree money (by February 2019)',
  labelEnd: ' (by February 2019)',
  when: 'by February 2019 (“by the winter”)',
  bar: { first: '2019-02-01', last: '2019-02-28' },
  exact: false,
  open: 'start',
  standing: 'overdue',
  done: false,
  force: null,
  required: false,
  wrong: null,
  from: { kind: 'milestone', id: 'ms-1' },
  after: ['publish'],
  afterUndrawn: ['Hold a fair (cancelled)'],
}

/** A date in law, a key date and a milestone. */
export const DATES: TimeChart = {
  kind: 'dates',
  title: 'Timeline: Testshire',
  description: 'Three dates.',
  today: '2019-03-01',
  rows: [
    {
      ...ROW,
      id: 'publish',
      title: 'Publish the arrangements',
      when: '29 June 2019',
      bar: { first: '2019-06-29', last: '2019-06-29' },
      exact: true,
      open: null,
      standing: 'upcoming',
      force: 'law',
      required: true,
      wrong: { text: 'Planned too late', likely: true },
      from: { kind: 'requirement', id: 'publish-arrangements', area: null },
      after: [],
      afterUndrawn: [],
    },
    {
      ...ROW,
      id: 'start',
      title: 'The day it starts',
      standing: null,
      done: true,
      from: { kind: 'anchor', id: 'implementationDate', area: 'area-one1' },
      after: [],
      afterUndrawn: [],
    },
    ROW,
  ],
  leftOut: [],
}
