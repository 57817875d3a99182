import { framework, type PlanInput } from '../build-plan.ts'
import { guidance, law, type FindingCase } from './finding-case.ts'
import { publishing } from './structure-plan.ts'

const today = '2019-10-01'

const items = framework.entries.find(({ id }) => id === 'publish-arrangements')?.items ?? []

/** Every item agreed but these, which are in this state or not recorded. */
const checklist = (refs: readonly string[], state: 'missing' | 'drafted' | null) => ({
  checklist: items.flatMap(({ id }): NonNullable<PlanInput['checklist']> => {
    const own = refs.includes(id) ? state : 'agreed'
    return own === null ? [] : [{ id: `check-${id}`, item: id, state: own }]
  }),
})

const CONTENTS = 'function-missing'

export const contentsCases: FindingCase[] = [
  {
    code: CONTENTS,
    when: 'the law’s item is recorded as missing, and the arrangements are published',
    plan: checklist(['p03'], 'missing'),
    today,
    found: law(
      'certain',
      'actual',
      /arrangements lack .* law .*: P03 provide for independent scrut/,
      {
        times: 1,
      },
    ),
  },
  {
    code: CONTENTS,
    when: 'it is missing from a draft that is not published yet',
    plan: { areas: publishing('2019-06-14'), ...checklist(['p03'], 'missing') },
    today: '2019-05-01',
    found: law('certain', 'actual', /would lack/),
  },
  {
    code: CONTENTS,
    when: 'items of guidance are missing, and told together',
    plan: checklist(['p04', 'p16'], 'missing'),
    today,
    found: guidance(
      'certain',
      'actual',
      /: P04 name the three .*; P16 publish a threshold .* departs/,
      {
        times: 1,
      },
    ),
  },
  {
    code: CONTENTS,
    when: 'the checklist is begun and says nothing of the law’s items',
    plan: checklist(['p01', 'p02'], null),
    today,
    found: law('cannot-tell', 'unrecorded', /^Cannot tell .* have all of what the law requires/, {
      times: 1,
    }),
  },
  {
    code: CONTENTS,
    when: 'one record is there of all sixteen: law and guidance are told once each',
    plan: { checklist: [{ id: 'check-1', item: 'p01', state: 'drafted' }] },
    today,
    found: law('cannot-tell', 'unrecorded', undefined, { times: 2 }),
  },
  { code: CONTENTS, when: 'nobody has begun the checklist', plan: {}, today, found: null },
  {
    code: CONTENTS,
    when: 'everything is drafted',
    plan: checklist(
      items.map(({ id }) => id),
      'drafted',
    ),
    today,
    found: null,
  },
]
