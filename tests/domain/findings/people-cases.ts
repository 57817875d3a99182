import { actual, buildArea, notYet, planned, type AreaChange } from '../build-plan.ts'
import { guidance, law, type FindingCase } from './finding-case.ts'

const area = (change: AreaChange) => ({ areas: [buildArea(change)] })
const today = '2019-10-01'

/** Children Act 2004 s16E(3), s16G(3), s16J(1), (3). */
const people: FindingCase[] = [
  {
    code: 'partner-missing',
    when: 'it is recorded that no police force is a partner',
    plan: area({
      partners: {
        localAuthority: 'org-council',
        clinicalCommissioningGroups: ['org-ccg'],
        chiefOfficersOfPolice: [],
      },
    }),
    today,
    found: law('certain', 'actual', /having no chief officer of police/),
  },
  {
    code: 'partner-missing',
    when: 'the paper names no police force',
    plan: area({
      partners: { localAuthority: 'org-council', clinicalCommissioningGroups: ['org-ccg'] },
    }),
    today,
    found: law('cannot-tell', 'unrecorded', /does not name its chief officer of police/),
  },
  {
    code: 'partner-missing',
    when: 'one kind is recorded as none and another not at all',
    plan: area({ partners: { clinicalCommissioningGroups: [] } }),
    today,
    found: law('certain', 'actual', /no clinical commissioning group/, { times: 2 }),
  },
  {
    code: 'partner-missing',
    when: 'all three are named, with two groups and two forces',
    plan: area({
      partners: {
        localAuthority: 'org-council',
        clinicalCommissioningGroups: ['org-ccg', 'org-ccg'],
        chiefOfficersOfPolice: ['org-police', 'org-police'],
      },
    }),
    today,
    found: null,
  },
  {
    code: 'scrutiny-missing',
    when: 'it is recorded that there is none',
    plan: area({ scrutiny: { arranged: false } }),
    today,
    found: law('certain', 'actual', /no scrutiny by an independent person/),
  },
  {
    code: 'scrutiny-missing',
    when: 'nothing is recorded',
    plan: area({ scrutiny: undefined }),
    today,
    found: law('cannot-tell', 'unrecorded'),
  },
  {
    code: 'scrutiny-missing',
    when: 'it is arranged, by nobody named yet',
    plan: area({ scrutiny: { arranged: true } }),
    today,
    found: null,
  },
  {
    code: 'areas-combined-without-agreement',
    when: 'the areas are treated as one and there is no agreement',
    plan: area({ combined: { how: 'treated-as-one', agreement: false } }),
    today,
    found: law('certain', 'actual', /no agreement under s16J\(1\)/),
  },
  {
    code: 'areas-combined-without-agreement',
    when: 'one council acts for another and nothing is recorded of an agreement',
    plan: area({ combined: { how: 'one-council-acts' } }),
    today,
    found: law('cannot-tell', 'unrecorded', /acts for, or is acted for by, another/),
  },
  {
    code: 'areas-combined-without-agreement',
    when: 'the areas are treated as one by agreement',
    plan: area({ combined: { how: 'treated-as-one', agreement: true } }),
    today,
    found: null,
  },
  {
    code: 'areas-combined-without-agreement',
    when: 'two areas share a partnership, and the plan does not say they are treated as one',
    plan: { areas: [buildArea(), buildArea({ id: 'area-s', name: 'Southshire' })] },
    today,
    found: null,
  },
]

const PUBLISHED = 'child-death-arrangements-not-published'
const STARTED = 'child-death-arrangements-late'
const publish = (known: NonNullable<AreaChange['anchors']>[string]) =>
  area({ anchors: { childDeathPublicationDate: known } })
const start = (known: NonNullable<AreaChange['anchors']>[string]) =>
  area({ anchors: { childDeathStartDate: known } })

/** Transitional guidance: published by 29 June, in place by 29 September 2019. */
const childDeath: FindingCase[] = [
  {
    code: PUBLISHED,
    when: 'published on 30 June 2019',
    plan: publish(actual('2019-06-30')),
    today,
    found: guidance('certain', 'actual', /was one day late; the last day is 29 June 2019/),
  },
  {
    code: PUBLISHED,
    when: 'published on 29 June 2019',
    plan: publish(actual('2019-06-29')),
    today,
    found: null,
  },
  {
    code: PUBLISHED,
    when: 'nothing is recorded',
    plan: publish(null),
    today,
    found: guidance('cannot-tell', 'unrecorded'),
  },
  {
    code: PUBLISHED,
    when: 'recorded on 30 June 2019 as not published',
    plan: publish(notYet('2019-06-30')),
    today,
    found: guidance('certain', 'actual', /recorded on 30 June 2019 as still to come/),
  },
  {
    code: STARTED,
    when: 'planned for 30 September 2019',
    plan: start(planned('2019-09-30')),
    today: '2019-07-01',
    found: guidance('certain', 'planned', /would be one day late; the last day is 29 September/),
  },
  {
    code: STARTED,
    when: 'in place on 1 October 2019',
    plan: start(actual('2019-10-01')),
    today: '2019-10-02',
    found: guidance('certain', 'actual', /was 2 days late/),
  },
  {
    code: STARTED,
    when: 'planned for 29 September 2019',
    plan: start(planned('2019-09-29')),
    today: '2019-07-01',
    found: null,
  },
  {
    code: STARTED,
    when: 'nothing is recorded',
    plan: start(null),
    today: '2019-07-01',
    found: guidance('cannot-tell', 'unrecorded'),
  },
  {
    code: 'month-hides-breach',
    when: 'the child death arrangements are in place in September 2019',
    plan: start(planned('2019-09')),
    today: '2019-07-01',
    found: guidance('cannot-tell', 'planned', /unless it is the 30th/),
  },
]

export const peopleCases: FindingCase[] = [...people, ...childDeath]
