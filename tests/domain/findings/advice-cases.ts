import {
  actual,
  buildArea,
  milestone,
  planned,
  type AreaChange,
  type MilestoneInput,
} from '../build-plan.ts'
import { advice, type FindingCase } from './finding-case.ts'

const today = '2019-10-01'
const one = (change: Partial<MilestoneInput>) => ({ milestones: [milestone(change)] })
const wording = (edtf: string | undefined, asWritten: string) => ({
  ...(edtf === undefined ? {} : { edtf }),
  asWritten,
  source: { text: `where it says ${asWritten}` },
})

const missing: FindingCase[] = [
  {
    code: 'undated-milestone',
    when: 'a milestone has no date',
    plan: one({}),
    today,
    found: advice('certain', 'unrecorded', /“One thing” has no date/),
  },
  {
    code: 'undated-milestone',
    when: 'a milestone has a month',
    plan: one({ when: { edtf: '2019-12' } }),
    today,
    found: null,
  },
  {
    code: 'undated-milestone',
    when: 'a milestone without a date is done',
    plan: one({ done: {} }),
    today,
    found: null,
  },
  {
    code: 'undated-milestone',
    when: 'a milestone without a date is cancelled',
    plan: one({ cancelled: { reason: 'Merged' } }),
    today,
    found: null,
  },
  {
    code: 'owner-missing',
    when: 'a milestone belongs to nobody',
    plan: one({ owner: undefined }),
    today,
    found: advice('certain', 'unrecorded'),
  },
  {
    code: 'owner-missing',
    when: 'a milestone belongs to a role',
    plan: one({ owner: { role: 'Business manager' } }),
    today,
    found: null,
  },
  {
    code: 'evidence-missing',
    when: 'a milestone is said to be done, with nothing behind it',
    plan: one({ done: {} }),
    today,
    found: advice('certain', 'actual', /nothing behind it/),
  },
  {
    code: 'evidence-missing',
    when: 'a milestone is said to be done, with a minute behind it',
    plan: one({ done: {}, evidence: [{ kind: 'minute', text: 'Item 5' }] }),
    today,
    found: null,
  },
  {
    code: 'evidence-missing',
    when: 'a milestone is not done',
    plan: one({ when: { edtf: '2019-12' } }),
    today,
    found: null,
  },
  {
    code: 'statements-differ',
    when: 'two paragraphs date one thing in two ways',
    plan: one({ statements: [wording('2019-09', 'at the end'), wording('../2019-09', 'before')] }),
    today,
    found: advice('certain', 'actual', /“at the end” .* and “before”/),
  },
  {
    code: 'statements-differ',
    when: 'two paragraphs date one thing alike in other words',
    plan: one({ statements: [wording('2019-09', 'September'), wording('2019-09', 'autumn')] }),
    today,
    found: null,
  },
  {
    code: 'statements-differ',
    when: 'one of two wordings gives no date',
    plan: one({ statements: [wording('2019-09', 'September'), wording(undefined, 'soon')] }),
    today,
    found: null,
  },
]

/** A milestone of a group that was closed on 31 March 2020. */
const owned = (edtf: string) => ({
  ...one({ when: { edtf }, owner: { organisation: 'org-ccg' } }),
  organisations: [
    { id: 'org-council', name: 'Northshire County Council', kind: 'council' as const },
    { id: 'org-police', name: 'Northshire Police', kind: 'police' as const },
    {
      id: 'org-ccg',
      name: 'Northshire CCG',
      kind: 'clinical-commissioning-group' as const,
      validFrom: '2013-04-01',
      validTo: '2020-03-31',
    },
  ],
})

const INVALID = 'organisation-not-valid-on-date'

const organisations: FindingCase[] = [
  {
    code: INVALID,
    when: 'its owner was closed the day before',
    plan: owned('2020-04-01'),
    today,
    found: advice('certain', 'planned', /from 1 April 2013 to 31 March 2020 only/),
  },
  {
    code: INVALID,
    when: 'its owner was there for the last day',
    plan: owned('2020-03-31'),
    today,
    found: null,
  },
  {
    code: INVALID,
    when: 'its owner was not there yet',
    plan: owned('2013-03-31'),
    today,
    found: advice('certain', 'planned'),
  },
  {
    code: INVALID,
    when: 'its owner is there for some days of the year only',
    plan: owned('2020'),
    today,
    found: advice('cannot-tell', 'planned'),
  },
  {
    code: INVALID,
    when: '“by” a day has no first one',
    plan: owned('../2020-03'),
    today,
    found: null,
  },
]

/** An area whose clinical commissioning group was closed on 31 March 2020, starting then. */
const partnered = (anchors: NonNullable<AreaChange['anchors']>, validFrom?: string) => {
  const plan = owned('2019-12-01')
  const organisations = plan.organisations.map((one) =>
    one.id === 'org-ccg' && validFrom !== undefined ? { ...one, validFrom } : one,
  )
  return { ...plan, organisations, areas: [buildArea({ anchors })] }
}

const partners: FindingCase[] = [
  {
    code: INVALID,
    when: 'a partner is closed the day before the planned start',
    plan: partnered({ implementationDate: planned('2020-04-01') }),
    today,
    found: advice(
      'certain',
      'planned',
      /^A safeguarding partner of Northshire, Northshire CCG, exists from 1 April 2013 to 31 March 2020 only; the new arrangements would start on 1 April 2020\.$/,
      { times: 1, remedy: /^Record the organisation that is a partner of Northshire on that day/ },
    ),
  },
  {
    code: INVALID,
    when: 'a partner was closed the day before the actual start',
    plan: partnered({ implementationDate: actual('2020-04-01') }),
    today: '2020-05-01',
    found: advice('certain', 'actual', /the new arrangements started on 1 April 2020\.$/),
  },
  {
    code: INVALID,
    when: 'a partner is there for the last day, on which the area starts',
    plan: partnered({ implementationDate: planned('2020-03-31') }),
    today,
    found: null,
  },
  {
    code: INVALID,
    when: 'a partner is closed the day after the start',
    plan: partnered({ implementationDate: planned('2020-03-30') }),
    today,
    found: null,
  },
  {
    code: INVALID,
    when: 'a partner is not there yet on the day before its first',
    plan: partnered({ implementationDate: planned('2019-09-30') }, '2019-10-01'),
    today,
    found: advice('certain', 'planned', /exists from 1 October 2019 to 31 March 2020 only/),
  },
  {
    code: INVALID,
    when: 'a partner is there from the day of the start',
    plan: partnered({ implementationDate: planned('2019-10-01') }, '2019-10-01'),
    today,
    found: null,
  },
  {
    code: INVALID,
    when: 'the start is some day of the quarter in which a partner closes',
    plan: partnered({ implementationDate: planned('2020-02/2020-04') }),
    today,
    found: advice(
      'cannot-tell',
      'planned',
      /^Cannot tell whether Northshire CCG, a safeguarding partner of Northshire, exists when the new arrangements start \(February 2020 to April 2020\): it exists from 1 April 2013 to 31 March 2020 only\.$/,
      { remedy: /^Fix the day of the start, or record/ },
    ),
  },
  {
    code: INVALID,
    when: 'the start is some day of the month in which a partner closes on the last',
    plan: partnered({ implementationDate: planned('2020-03') }),
    today,
    found: null,
  },
  {
    code: INVALID,
    when: 'a partner is closed and the start is not recorded',
    plan: partnered({ implementationDate: null }),
    today,
    found: null,
  },
]

const national: FindingCase[] = [
  {
    code: 'deadline-on-non-working-day',
    when: 'there is an area to tell the weekend deadlines for',
    plan: {},
    today,
    found: advice(
      'certain',
      'actual',
      /Saturday 29 June 2019 \(last working day Friday 28 June 2019\), Sunday 30 June 2019/,
      { times: 1 },
    ),
  },
  {
    code: 'deadline-on-non-working-day',
    when: 'there are two areas, and it is told once',
    plan: { areas: [buildArea(), buildArea({ id: 'area-s', name: 'Southshire' })] },
    today,
    found: advice('certain', 'actual', undefined, { times: 1 }),
  },
  {
    code: 'deadline-on-non-working-day',
    when: 'there is no area',
    plan: { areas: [], milestones: [] },
    today,
    found: null,
  },
  {
    code: 'deadline-on-non-working-day',
    when: 'an area’s own three months end on a Saturday',
    plan: { areas: [buildArea({ anchors: { publicationDate: planned('2019-06-28') } })] },
    today,
    found: advice('certain', 'actual', /Saturday 28 September 2019 \(last working day Friday 27/),
  },
  {
    code: 'source-not-checked',
    when: 'the framework leans on sources that were not read',
    plan: {},
    today,
    found: advice('certain', 'actual', /secondary source and 5 on memory/, { times: 1 }),
  },
  {
    code: 'source-not-checked',
    when: 'there is no area',
    plan: { areas: [], milestones: [] },
    today,
    found: null,
  },
]

export const adviceCases: FindingCase[] = [...missing, ...organisations, ...partners, ...national]
