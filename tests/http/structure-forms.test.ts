import { describe, expect, it } from 'vitest'
import { everyForm, missingThings, SHOWN, TYPED, type FilledForm } from './every-form.ts'
import { BOARD, COUNTY, formPlan, OFFICE } from './form-plan.ts'

const LINE = { id: 'l-1', body: OFFICE, other: BOARD, kind: 'supports' }
const SEAT = { id: 'seat-1', body: BOARD, part: 'chair', organisation: COUNTY }
const TRAINING = { id: 'function-1', name: 'Training', body: BOARD }
const BOARD_NAME = 'Leicestershire and Rutland Local Safeguarding Children Board'
const OFFICE_NAME = 'Safeguarding Boards’ Business Office'

const structured = () =>
  formPlan({ lines: [LINE], seats: [SEAT], functions: [TRAINING], fates: [] })

const DATES = {
  'from-month': '4',
  'from-year': '2018',
  'to-how': 'by',
  'to-day': '28',
  'to-month': '9',
  'to-year': '2019',
}

/** The forms for lines, seats and functions, filled in well. */
const FORMS: readonly FilledForm[] = [
  [
    '/lines/new',
    { id: 'l-new', body: OFFICE, kind: 'advises', other: BOARD, ...DATES, source: 'page 3' },
    '/structure',
    `Added a line: “${OFFICE_NAME}” advises “${BOARD_NAME}”`,
  ],
  [
    '/lines/l-1',
    { body: OFFICE, kind: 'reports-to', other: BOARD },
    '/structure',
    `Changed the line that “${OFFICE_NAME}” supports “${BOARD_NAME}”: kind to reports to`,
  ],
  [
    '/lines/l-1/remove',
    {},
    '/structure',
    `Removed a line: “${OFFICE_NAME}” supports “${BOARD_NAME}”`,
  ],
  [
    '/seats/new',
    {
      id: 'seat-new',
      body: BOARD,
      part: 'represented',
      role: 'Schools',
      through: 'Head teachers’ forum',
      ...DATES,
      source: 'page 3',
    },
    '/structure',
    `Added a seat in “${BOARD_NAME}”: represented through a forum, Schools`,
  ],
  [
    '/seats/seat-1',
    { body: BOARD, part: 'chair', organisation: COUNTY, role: 'Independent chair' },
    '/structure',
    `Changed a seat in “${BOARD_NAME}”: chair, Leicestershire County Council (role to Independent chair)`,
  ],
  [
    '/seats/seat-1/remove',
    {},
    '/structure',
    `Removed a seat in “${BOARD_NAME}”: chair, Leicestershire County Council`,
  ],
  [
    '/functions/new',
    { id: 'function-new', name: 'Child death review', body: '', ...DATES },
    '/structure',
    'Added the function “Child death review”, with nobody yet',
  ],
  [
    '/functions/function-1',
    { name: 'Training', body: OFFICE },
    '/structure',
    `Changed the function “Training”: responsible body to “${OFFICE_NAME}”`,
  ],
  ['/functions/function-1/remove', {}, '/structure', 'Removed the function “Training”'],
]

everyForm(FORMS, () => Promise.resolve(structured()))

missingThings([
  ['/lines/l-x', 'no such line'],
  ['/lines/l-x/remove', 'no such line'],
  ['/seats/seat-x', 'no such seat'],
  ['/seats/seat-x/remove', 'no such seat'],
  ['/functions/function-x', 'no such function'],
  ['/functions/function-x/remove', 'no such function'],
])

describe('what a form holds', () => {
  it('is kept in the plan as typed, and shown again', async () => {
    const made = structured()
    for (const [path, filled] of FORMS.filter(([path]) => path.endsWith('/new')))
      await made.send(path, filled)
    const { lines, seats, functions } = await made.plan()
    const life = { from: '2018-04', to: '../2019-09-28' }
    expect(lines.at(-1)).toEqual({
      id: 'l-new',
      body: OFFICE,
      kind: 'advises',
      other: BOARD,
      ...life,
      source: { text: 'page 3' },
    })
    expect(seats.at(-1)).toEqual({
      id: 'seat-new',
      body: BOARD,
      part: 'represented',
      role: 'Schools',
      through: 'Head teachers’ forum',
      ...life,
      source: { text: 'page 3' },
    })
    expect(functions.at(-1)).toEqual({ id: 'function-new', name: 'Child death review', ...life })
    const line = await made.page('/plans/ours/lines/l-new')
    for (const value of [OFFICE, BOARD, 'advises', 'by'])
      expect(line).toContain(`<option value="${value}" selected`)
    expect(await made.valueIn('/seats/seat-new', 'through')).toBe('Head teachers’ forum')
    expect(await made.valueIn('/functions/function-new', 'from-year')).toBe('2018')
  })

  it('keeps what is recorded of a source as invented', async () => {
    const source = { text: 'invented for an illustration', invented: true }
    const made = formPlan({ seats: [{ ...SEAT, source }] })
    await made.send('/seats/seat-1', { ...SEAT, part: 'member', source: source.text })
    expect((await made.plan()).seats[0]).toEqual({ ...SEAT, part: 'member', source })
  })

  it('starts from the body that the address names', async () => {
    const made = structured()
    for (const list of ['lines', 'seats', 'functions'])
      expect(await made.page(`/plans/ours/${list}/new?body=${OFFICE}`)).toContain(
        `<option value="${OFFICE}" selected`,
      )
  })
})

const GOOD_LINE = { id: 'l-new', body: OFFICE, kind: 'advises', other: BOARD }
const GOOD_SEAT = { id: 'seat-new', body: BOARD, part: 'member', organisation: COUNTY }
const GOOD_FUNCTION = { id: 'function-new', name: 'Policy', body: BOARD }

describe.each([
  ['/lines/new', { ...GOOD_LINE, body: '' }, 'body', 'Choose the body that it starts from.'],
  ['/lines/new', { ...GOOD_LINE, kind: 'pays' }, 'kind', 'Choose what the line says.'],
  ['/lines/new', { ...GOOD_LINE, other: 'x' }, 'other', 'Choose the body that it leads to.'],
  ['/lines/new', { ...GOOD_LINE, other: OFFICE }, 'other', 'A body has no line to itself.'],
  ['/lines/new', { ...GOOD_LINE, kind: 'supports' }, 'other', 'The plan says already that'],
  ['/lines/new', { ...GOOD_LINE, source: 'x'.repeat(301) }, 'source', 'is longer than 300'],
  ['/seats/new', { ...GOOD_SEAT, body: '' }, 'body', 'Choose the body that the seat is in.'],
  ['/seats/new', { ...GOOD_SEAT, part: '' }, 'part', 'Choose what the seat is.'],
  ['/seats/new', { ...GOOD_SEAT, organisation: '' }, 'organisation', 'Choose an organisation,'],
  ['/seats/new', { ...GOOD_SEAT, organisation: 'x' }, 'organisation', 'Choose one of the'],
  ['/seats/new', { ...GOOD_SEAT, role: 'x'.repeat(201) }, 'role', 'The role is longer than 200'],
  ['/seats/new', { ...GOOD_SEAT, through: 'A forum' }, 'through', 'Only who is represented'],
  [
    '/seats/new',
    { ...GOOD_SEAT, part: 'represented', through: 'x'.repeat(201) },
    'through',
    'The forum is longer than 200',
  ],
  ['/functions/new', { ...GOOD_FUNCTION, name: '' }, 'name', 'The name is empty'],
  ['/functions/new', { ...GOOD_FUNCTION, name: 'training' }, 'name', 'at that time already.'],
  ['/functions/new', { ...GOOD_FUNCTION, body: 'x' }, 'body', 'Choose one of the bodies'],
])('%s with %j', (path, fields, at, told) => {
  it('is refused at its field, and nothing is changed', async () => {
    const made = structured()
    const before = await made.plan()
    const { status, html } = await made.send(path, fields)
    expect(status).toBe(422)
    expect(html).toContain(`href="#${at}"`)
    expect(html).toContain(` id="${at}"`)
    expect(html).toContain(told)
    expect(await made.plan()).toEqual(before)
  })
})

describe.each([
  ['/lines/new', GOOD_LINE],
  ['/seats/new', GOOD_SEAT],
  ['/functions/new', GOOD_FUNCTION],
])('the dates in %s', (path, fields) => {
  it.each([
    [{ 'from-month': '13' }, 'from-month', 'There is no month 13'],
    [{ 'from-day': '31' }, 'from-day', 'April 2018 has 30 days'],
    [{ 'to-day': '29', 'to-month': '2' }, 'to-day', 'February 2019 has 28 days'],
    [{ 'to-year': '2017' }, 'to-day', 'It would end before it starts.'],
    [{ 'to-how': 'between' }, 'to-end-year', 'Type the second date as well'],
  ])('are refused at their field with %j, and kept', async (change, at, told) => {
    const { status, html } = await structured().send(path, { ...fields, ...DATES, ...change })
    expect(status).toBe(422)
    expect(html).toContain(`href="#${at}"`)
    expect(html).toContain(told)
    expect(html).toMatch(/name="from-year"[^>]* value="2018"/)
  })
})

it.each([
  ['/lines/new', { source: TYPED }, ['body', 'kind', 'other']],
  ['/seats/new', { role: TYPED, through: TYPED }, ['body', 'part', 'through']],
  ['/functions/new', { name: '', source: TYPED, 'to-year': 'x' }, ['name', 'to-year']],
])('%s says everything that is wrong at once, and keeps what was typed', async (path, sent, at) => {
  const { status, html } = await structured().send(path, sent)
  expect(status).toBe(422)
  for (const id of at) expect(html).toContain(`href="#${id}"`)
  expect(html).toContain(SHOWN)
  expect(html).not.toContain('<with>')
})

describe('a body', () => {
  it('leads the arrangements, is joint with an adults board, and is on the guidance’s list', async () => {
    const made = structured()
    const body = { id: 'body-new', name: 'Executive', kind: 'executive', side: 'new' }
    await made.send('/bodies/new', { ...body, is: ['leads', 'joint'], listed: 'channel-panel' })
    const { plan: planNow } = made
    expect((await planNow()).bodies.at(-1)).toEqual({
      ...body,
      areas: [],
      leads: true,
      joint: true,
      listed: 'channel-panel',
    })
    const page = await made.page('/plans/ours/structure')
    for (const told of ['Leads the arrangements', 'Joint with an adults board', 'Channel panel'])
      expect(page).toContain(told)
    const { id: _, ...rest } = body
    await made.send('/bodies/body-new', rest)
    expect((await planNow()).bodies.at(-1)).toEqual({ ...body, areas: [] })
    expect((await made.journal()).at(-1)?.said).toBe(
      'Changed the body “Executive”: whether it is joint with an adults board, whether it leads the arrangements and which listed board it is',
    )
  })

  it('keeps which listed board it is, and why there is no link, where no framework asks', async () => {
    const body = { id: 'body-1', name: 'Panel', kind: 'panel', side: 'other', areas: [] }
    const listed = { listed: 'channel-panel', unlinked: 'It meets with the executive' }
    const rest = { areas: [], milestones: [], requirementRecords: [], statedDeadlines: [] }
    const bodies = [{ ...body, ...listed }]
    const bare = { lines: [], seats: [], functions: [], fates: [], options: [] }
    const made = formPlan({ ...rest, ...bare, bodies, framework: undefined })
    const sent = { name: 'Channel panel', kind: 'panel', side: 'other' }
    expect((await made.send('/bodies/body-1', sent)).status).toBe(303)
    expect((await made.plan()).bodies).toEqual([{ ...body, ...listed, name: 'Channel panel' }])
  })

  it('is on no list that the guidance does not have', async () => {
    const body = { name: 'Executive', kind: 'executive', side: 'new', listed: 'choir' }
    const { status, html } = await structured().send('/bodies/new', body)
    expect(status).toBe(422)
    expect(html).toContain('href="#listed"')
  })

  it('that is to be removed says which lines go with it', async () => {
    const html = await structured().page(`/plans/ours/bodies/${OFFICE}/remove`)
    expect(html).toContain('This line goes with it:')
    expect(html).toContain(`“${OFFICE_NAME}” supports “${BOARD_NAME}”`)
  })

  it('that is used by lines, seats and functions says where', async () => {
    const html = await structured().page(`/plans/ours/bodies/${BOARD}/remove`)
    for (const at of ['l-1', 'seat-1', 'function-1'])
      expect(html).toContain(`href="/plans/ours/structure#${at}"`)
    expect(html).toContain('Supported by')
    expect(html).toContain('The body of the seat')
    expect(html).toContain('Responsible for')
  })
})
