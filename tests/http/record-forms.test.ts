import { describe, expect, it } from 'vitest'
import { BOARD, COUNTY, formPlan, LEICESTERSHIRE, OFFICE, RUTLAND, STATED } from './form-plan.ts'
import { everyForm, missingThings, SHOWN, TYPED, type FilledForm } from './every-form.ts'

const POLICE = { id: 'org-pol1', name: 'Leicestershire Police', kind: 'police' }

/** Every form of areas, organisations, bodies and stated deadlines, filled in well. */
const FORMS: readonly FilledForm[] = [
  [
    '/areas/new',
    { id: 'area-new', name: 'Leicester', council: '', board: BOARD },
    '/areas',
    'Added the area “Leicester”',
  ],
  [
    `/areas/${RUTLAND}`,
    { name: 'Rutland County', council: 'org-w2n6', board: '' },
    '/areas',
    'Changed the area “Rutland”: name to “Rutland County” and board to none',
  ],
  [
    `/areas/${RUTLAND}/partners`,
    {
      seed: 'seed',
      council: 'org-w2n6',
      ccgs: '#none',
      'new-police': 'Chief Constable',
      source: 'paragraph 2',
    },
    '/areas',
    'Recorded the safeguarding partners of Rutland: The council for Rutland, Chief Constable and no clinical commissioning group',
  ],
  [
    `/areas/${RUTLAND}/scrutiny`,
    { arranged: 'yes', by: 'Independent scrutineer', source: 'paragraph 3' },
    '/areas',
    'Recorded that independent scrutiny is arranged in Rutland, by Independent scrutineer',
  ],
  [
    `/areas/${RUTLAND}/reviews`,
    {
      seed: 'seed',
      'serious-case-review-under-way': '2',
      'serious-case-review-finished-unpublished': '0',
      'child-death-review-under-way': '1',
      'child-death-review-under-way-source': 'paragraph 19',
    },
    '/areas',
    'Recorded the reviews in Rutland: 2 serious case reviews open; one child death review open',
  ],
  [
    `/areas/${RUTLAND}/combined`,
    { how: 'treated-as-one', agreement: 'yes', source: 'paragraph 4' },
    '/areas',
    'Recorded that Rutland is treated as one area with another, by agreement',
  ],
  ['/areas/area-spare/remove', {}, '/areas', 'Removed the area “Spare”'],
  [
    '/organisations/new',
    { id: 'org-new', name: 'Northshire CCG', kind: 'clinical-commissioning-group' },
    '/organisations',
    'Added the organisation “Northshire CCG”',
  ],
  [
    `/organisations/${COUNTY}`,
    { name: 'Leicestershire County Council', kind: 'council', source: 'paragraph 20' },
    '/organisations',
    'Changed the organisation “Leicestershire County Council”: source',
  ],
  [
    '/organisations/org-pol1/remove',
    {},
    '/organisations',
    'Removed the organisation “Leicestershire Police”',
  ],
  [
    '/bodies/new',
    { id: 'body-new', name: 'Learning group', kind: 'sub-group', side: 'new', reportsTo: BOARD },
    '/structure',
    'Added the body “Learning group”',
  ],
  [
    `/bodies/${OFFICE}`,
    {
      is: 'joint',
      name: 'Business office',
      kind: 'support-unit',
      side: 'old',
      source: 'paragraph 18',
    },
    '/structure',
    'Changed the body “Safeguarding Boards’ Business Office”: name to “Business office”',
  ],
  [
    `/bodies/${OFFICE}/remove`,
    {},
    '/structure',
    'Removed the body “Safeguarding Boards’ Business Office”',
  ],
  [
    '/stated-deadlines/new',
    {
      id: 'sd-new',
      'when-how': 'by',
      'when-month': 'June',
      'when-year': '2019',
      basis: 'publish-arrangements/law',
    },
    '/stated-deadlines',
    'Added what a paper states as the deadline of “Publish the arrangements”: “by June 2019”',
  ],
  [
    `/stated-deadlines/${STATED}`,
    {
      'when-day': '29',
      'when-month': '9',
      'when-year': '2019',
      basis: 'implement-arrangements/guidance-long-stop',
      source: 'paragraph 34',
    },
    '/stated-deadlines',
    'Changed what a paper states as the deadline of “Put the new arrangements into operation”: the date and the source',
  ],
  [
    `/stated-deadlines/${STATED}/remove`,
    {},
    '/stated-deadlines',
    'Removed a stated deadline: “in place by the end of September 2019”',
  ],
]

async function started() {
  const made = formPlan()
  const { organisations, areas } = await made.plan()
  return formPlan({
    organisations: [...organisations, POLICE],
    areas: [...areas, { id: 'area-spare', name: 'Spare' }],
  })
}

everyForm(FORMS, started)

missingThings([
  ['/areas/area-x', 'no such area'],
  ['/areas/area-x/partners', 'no such area'],
  ['/areas/area-x/scrutiny', 'no such area'],
  ['/areas/area-x/reviews', 'no such area'],
  ['/areas/area-x/combined', 'no such area'],
  ['/areas/area-x/remove', 'no such area'],
  ['/organisations/org-x', 'no such organisation'],
  ['/organisations/org-x/remove', 'no such organisation'],
  ['/bodies/body-x', 'no such body'],
  ['/bodies/body-x/remove', 'no such body'],
  ['/stated-deadlines/sd-x', 'no such stated deadline'],
  ['/stated-deadlines/sd-x/remove', 'no such stated deadline'],
])

describe.each([
  '/areas/new',
  `/areas/${LEICESTERSHIRE}`,
  '/organisations/new',
  `/organisations/${COUNTY}`,
  '/bodies/new',
  `/bodies/${BOARD}`,
])('a name in %s', (path) => {
  it.each(['', ' ', 'x'.repeat(301), 'two\nlines', '\u202Ereversed'])(
    'that is %j is refused at its field and kept',
    async (name) => {
      const made = formPlan()
      const before = await made.plan()
      const answer = await made.send(path, { name, revision: '0' })
      expect(answer.status).toBe(422)
      expect(answer.html).toContain('href="#name"')
      expect(answer.html).toContain('The name ')
      expect(await made.plan()).toEqual(before)
    },
  )

  it('is shown as it was typed, markup and all', async () => {
    const made = formPlan()
    const typed = { name: TYPED, kind: 'other', side: 'new', revision: '0' }
    const { status, html } = await made.send(path, {
      ...typed,
      ...(path.includes('bodies') ? { kind: 'panel' } : {}),
      source: 'x'.repeat(301),
    })
    if (path.includes('areas')) expect(status).toBe(303)
    else expect(html).toContain(`value="${SHOWN}"`)
    const page = path.includes('areas') ? await made.page('/plans/ours/areas') : html
    expect(page).not.toContain('<with>')
  })
})
