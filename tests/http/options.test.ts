import { describe, expect, it } from 'vitest'
import { accepted } from '../domain/take-action.ts'
import { makeOptions } from '../make-options.ts'
import { missingThings, SHOWN, TYPED, type FilledForm } from './every-form.ts'
import { formPlan, type Sent } from './form-plan.ts'

const EMPTY_LISTS = { milestones: [], requirementRecords: [], statedDeadlines: [], money: [] }
const base = makeOptions()
const AREA = base.areas[0]?.id ?? ''

const position = (organisation: string, more: object = {}) => ({
  action: 'record-position',
  id: `pos-${organisation}`,
  option: 'option-a',
  organisation,
  areas: [AREA],
  position: 'agreed',
  ...more,
})

/** The council and the clinical commissioning group have agreed; the police have not been asked. */
const started = ['council', 'ccg'].reduce(
  (plan, organisation) => accepted(plan, position(organisation)).plan,
  base,
)
const withPlan = () => formPlan({ ...started, ...EMPTY_LISTS, id: 'ours', revision: 0 })

const POSITION = {
  id: 'pos-new',
  organisation: 'police',
  areas: [AREA],
  position: 'agreed-with-conditions',
  conditions: 'A review after one year',
  role: 'Assistant chief constable',
  'when-day': '15',
  'when-month': '7',
  'when-year': '2019',
  'evidence-kind': 'minute',
  'evidence-text': 'Minute 7',
}

const FORMS: readonly FilledForm[] = [
  [
    '/options/new',
    { id: 'option-c', name: 'Option C', note: 'One board', copy: 'option:option-a' },
    '/options/option-c',
    'Added the option “Option C”, a copy of “Option A”',
  ],
  [
    '/options/option-a/edit',
    { name: 'Option A plus', note: '' },
    '/options/option-a',
    'Changed the option “Option A”: name to “Option A plus”',
  ],
  ['/options/option-b/remove', {}, '/options', 'Removed the option “Option B”'],
  [
    '/options/option-a/positions/new',
    POSITION,
    '/options/option-a',
    'Recorded the position of Chief Constable of Testshire (Testshire) on “Option A”, version 1: agreed subject to conditions: A review after one year',
  ],
  [
    '/positions/pos-ccg',
    { position: 'not-agreed', role: 'Accountable officer' },
    '/options/option-a',
    'Changed the position of Testshire CCG (Testshire) on “Option A”, version 1: not agreed',
  ],
  [
    '/positions/pos-ccg/remove',
    {},
    '/options/option-a',
    'Removed the position of Testshire CCG (Testshire) on “Option A”, version 1: agreed',
  ],
  [
    '/bodies/new?option=option-b',
    {
      id: 'body-new',
      name: 'Learning group',
      kind: 'sub-group',
      reportsTo: 'b-exec',
      sameAs: 'scr',
    },
    '/options/option-b',
    'Added the body “Learning group”',
  ],
  [
    '/lines/new?option=option-b',
    { id: 'line-new', body: 'cdop', kind: 'links-with', other: 'b-forum' },
    '/options/option-b',
    'Added a line: “Child Death Overview Panel” links with “Partnership forum”',
  ],
  [
    '/seats/new?option=option-b',
    { id: 'seat-new', body: 'b-forum', part: 'chair', role: 'Independent chair' },
    '/options/option-b',
    'Added a seat in “Partnership forum”: chair, Independent chair',
  ],
  [
    '/functions/new?option=option-b',
    { id: 'f-new', name: 'Training', body: '' },
    '/options/option-b',
    'Added the function “Training”, with nobody yet',
  ],
]

const hashed = (next: string, path: string): string =>
  path.includes('position') ? `${next}?saved=1#agreement` : `${next}?saved=1`

describe('forms that lead to an option', () => {
  it.each(FORMS)(
    '%s saves, says so, is undone whole, and sent twice is one change',
    async (...form) => {
      const [path, filled, next, said] = form
      const made = withPlan()
      const before = await made.plan()
      expect((await made.get(`/plans/ours${path}`)).status).toBe(200)
      const answer = await made.send(path, { ...filled, revision: '0' })
      expect([answer.status, answer.location]).toEqual([303, `/plans/ours${hashed(next, path)}`])
      await made.send(path, { ...filled, revision: '0' })
      expect((await made.journal()).map((entry) => entry.said)).toEqual([said])
      expect(await made.page(`/plans/ours${next}?saved=1`)).toContain('Undo this change')
      await made.send('/undo', { revision: '1' })
      const after = await made.plan()
      const { changedAt, calendar } = before
      expect({ ...after, revision: 0, changedAt, calendar }).toEqual(before)
    },
  )

  it.each(FORMS)(
    '%s made from an older plan is saved beside what another did elsewhere',
    async (...form) => {
      const [path, filled, next, said] = form
      const made = withPlan()
      await made.send('/title', { title: 'By another', revision: '0' })
      const answer = await made.send(path, { ...filled, revision: '0' })
      const to = hashed(next, path).replace('saved=1', 'saved=2')
      expect([answer.status, answer.location]).toEqual([303, `/plans/ours${to}`])
      expect((await made.journal()).at(-1)).toMatchObject({ said, madeFrom: 0 })
      expect((await made.plan()).title).toBe('By another')
    },
  )

  it('copies no option that another has changed since the form was opened', async () => {
    const made = withPlan()
    const body = { id: 'body-new', name: 'Learning group', kind: 'sub-group', reportsTo: 'a-exec' }
    const first = await made.send('/bodies/new?option=option-a', { ...body, revision: '0' })
    expect(first.status).toBe(303)
    const [path, filled] = FORMS[0]!
    const answer = await made.send(path, { ...filled, revision: '0' })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('depends on what has been changed since')
    expect(answer.html).toContain('Option C')
    expect((await made.plan()).options).toHaveLength(2)
  })

  it('is not changed where another has taken it away, and says who did', async () => {
    const made = withPlan()
    await made.send('/options/option-b/remove', { revision: '0' })
    const answer = await made.send('/options/option-b/edit', {
      ...{ name: 'Option B plus', note: '', revision: '0' },
    })
    expect(answer.status).toBe(404)
    expect(answer.html).toContain(
      'It was taken away after you opened this form: Removed the option “Option B”. By somebody at the web pages, revision 1.',
    )
    expect(answer.html).toContain('Option B plus')
  })

  it('is not taken away where another has changed it', async () => {
    const made = withPlan()
    await made.send('/options/option-b/edit', { name: 'B plus', note: '', revision: '0' })
    const answer = await made.send('/options/option-b/remove', { revision: '0' })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('“Option B”: name')
    expect(answer.html).toContain('Taken away, with all that was recorded of it')
    expect((await made.plan()).options).toHaveLength(2)
  })
})

missingThings([
  ['/options/option-x/edit', 'no such option'],
  ['/options/option-x/remove', 'no such option'],
  ['/options/option-x/adopt', 'no such option'],
  ['/options/option-x/positions/new', 'no such option'],
  ['/positions/pos-x', 'no such position'],
  ['/positions/pos-x/remove', 'no such position'],
  ['/bodies/new?option=option-x', 'no such option'],
])

describe('what is typed wrong', () => {
  const wrong: readonly [path: string, filled: Sent, told: readonly string[]][] = [
    [
      '/options/new',
      { name: 'Option A', note: TYPED + 'x'.repeat(500), copy: '' },
      ['“Option A” already', 'longer than 500', 'Choose what the option starts as.'],
    ],
    [
      '/options/option-a/positions/new',
      {
        organisation: '',
        position: 'agreed-in-principle',
        conditions: TYPED,
        'when-day': '31',
        'when-month': '6',
        'when-year': '2019',
        'evidence-kind': 'link',
      },
      [
        'Choose the partner.',
        'Tick each area',
        'Type whose formal approval',
        'Only what is agreed subject to conditions',
        'June',
        'Type the address of the page.',
      ],
    ],
    [
      '/positions/pos-ccg',
      { role: TYPED, 'when-day': '23', 'when-month': '11', 'when-year': '2026' },
      ['Choose where the partner stands.', 'That is after today.'],
    ],
    [
      '/bodies/new?option=option-b',
      { name: TYPED, unlinked: 'It meets already', sameAs: 'b-exec' },
      ['Choose what kind', 'Choose which board it is', 'Choose one of the bodies listed'],
    ],
    [
      '/seats/new?option=option-b',
      { body: 'a-exec', part: 'chair', role: TYPED },
      ['Choose the body that the seat is in.'],
    ],
  ]
  it.each(wrong)('%s is told at once, at its fields, and kept', async (path, filled, told) => {
    const made = withPlan()
    const answer = await made.send(path, { ...filled, revision: '0' })
    expect(answer.status).toBe(422)
    for (const said of told) expect(answer.html).toContain(said)
    expect(answer.html).toContain(SHOWN)
    for (const [, id = ''] of answer.html.matchAll(/<li><a href="#([^"]+)"/g))
      expect(answer.html).toContain(`id="${id}"`)
    expect(await made.journal()).toEqual([])
  })
})

describe('a worked example', () => {
  it.each(FORMS)('refuses %s', async (...form) => {
    const { send } = formPlan()
    expect((await send(form[0], form[1], 'leicestershire-rutland')).status).toBe(403)
  })

  it('offers nothing to change', async () => {
    const made = formPlan()
    const [option] = made.deps.shelf.catalogue.examples.get('leicestershire-rutland')?.options ?? []
    expect(option).toBeDefined()
    const page = await made.page(`/plans/leicestershire-rutland/options/${option?.id ?? ''}`)
    expect(page).not.toContain('<form')
  })
})
