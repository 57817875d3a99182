import { describe, expect, it } from 'vitest'
import { everyForm, missingThings, SHOWN, TYPED } from './every-form.ts'
import { formPlan, type Sent } from './form-plan.ts'
import { STATES } from './plan-states.ts'

const WORDS = { id: 'own-1', title: 'Three things to remember', points: 'Start on time\n- Pay' }
const NEW = '/slides/new/words'

everyForm(
  [
    [
      NEW,
      { ...WORDS, points: 'Start on time' },
      '/slides',
      'Added the slide “Three things to remember”',
    ],
    [
      '/slides/usual-decision',
      { title: 'Please decide', points: 'Agree Option A', option: '', notes: '' },
      '/slides',
      'Changed the slide “The decision asked for: “Option A (illustration)””: heading and points',
    ],
    [
      '/slides/choose',
      { slides: ['usual-title', 'usual-decision'] },
      '/slides',
      'Chose slides: left out “Where we are”, “Next dates”, “The structure now”, “The new structure: “Option A (illustration)””, “What becomes of what: “Option A (illustration)”” and “Where partners stand: “Option A (illustration)””',
    ],
  ],
  () => Promise.resolve(formPlan()),
)

missingThings([
  ['/slides/gone', 'The plan has no such slide.'],
  ['/slides/new/film', 'There is no such kind of slide.'],
])

describe('the list of slides', () => {
  it('shows the usual ones with what each will show, and where they are presented', async () => {
    const html = await formPlan().page('/plans/ours/slides')
    expect(html).toContain('These are the usual slides.')
    expect(html).toMatch(/A table of \d+ rows\./)
    expect(html).toContain('<li>Leicestershire and Rutland</li>')
    expect(html).toContain('at its foot: revision 0, as at 22 November 2026.')
    expect(html).toContain('<h2 class="govuk-heading-s">The decision asked for: “Option A')
    expect(await formPlan().page('/plans/ours/slides?today=2019-09-13')).toContain(
      'A table of 6 rows.',
    )
    expect(html).toMatch(/A picture of \d+ boxes and \d+ lines\./)
    for (const path of ['present', 'present/handout', 'download/pptx', 'present?chair'])
      expect(html).toContain(`href="/plans/ours/${path}"`)
  })

  it('of an example and of a plan with nothing in it can be read', async () => {
    const made = formPlan({ ...STATES.bare, revision: 0 })
    const empty = await made.page('/plans/ours/slides')
    expect(empty).toContain('No area is recorded yet. Record one under “Areas”')
    const example = await made.page('/plans/leicestershire-rutland/slides')
    expect(example).not.toMatch(/Move up|Leave out|Add a slide/)
  })

  it.each(['', '/structure'])(
    'is linked beside the presentation on /plans/ours%s',
    async (path) => {
      const html = await formPlan().page(`/plans/ours${path}`)
      const linked =
        /href="\/plans\/ours\/present">[^]*?href="\/plans\/ours\/slides">\s*Choose and order the slides/
      expect(html).toMatch(linked)
    },
  )

  it('moves slides, leaves one out and goes back to the usual ones', async () => {
    const made = formPlan()
    const names = async () => (await made.plan()).slides.map(({ id }) => id).slice(0, 3)
    const up = await made.send('/slides/usual-next-dates/move', { to: 'up', revision: '0' })
    expect(up.location).toBe('/plans/ours/slides?saved=1#usual-next-dates')
    expect(await names()).toEqual(['usual-title', 'usual-next-dates', 'usual-where-we-are'])
    await made.send('/slides/usual-title/leave-out', { revision: '1' })
    expect((await names())[0]).toBe('usual-next-dates')
    expect(await made.page('/plans/ours/slides')).toContain('Go back to the usual slides')
    expect((await made.send('/slides/reset', { revision: '2' })).status).toBe(303)
    expect(await names()).toEqual([])
    expect((await made.send('/slides/usual-title/move', { to: 'up' })).status).toBe(422)
    expect((await made.send('/slides/usual-title/move', { to: 'away' })).status).toBe(422)
    expect((await made.send('/slides/reset', {})).html).toContain('shown already')
  })

  it('tells what changed since a day from the history, without the slides themselves', async () => {
    const made = formPlan()
    await made.send('/title', { title: 'A better title', revision: '0' })
    const since = { id: 'own-1', 'since-day': '21', 'since-month': '11', 'since-year': '2026' }
    await made.send('/slides/new/changed-since', { ...since, revision: '1' })
    const html = await made.page('/plans/ours/slides')
    expect(html).toContain('What changed since')
    expect(html).toContain('A table of one row.')
    expect(await made.page('/plans/ours/history')).toContain('the slide “Where we are”')
  })
})

describe('the form of a slide', () => {
  it('takes the day of a marked moment', async () => {
    const moment = { id: 'm-board', name: 'February board', on: '2026-02-07', revision: 0 }
    const made = formPlan({ moments: [moment] })
    const path = '/slides/new/changed-since'
    expect(await made.page(`/plans/ours${path}`)).toContain('February board, 7 February 2026')
    await made.send(path, { id: 'own-1', moment: 'm-board', revision: '0' })
    const { slides } = await made.plan()
    expect(slides.find(({ id }) => id === 'own-1')?.since).toBe('2026-02-07')
    const gone = await made.send(path, { id: 'own-2', moment: 'm-gone', revision: '1' })
    expect(gone.status).toBe(422)
    expect(gone.html).toContain('That moment is not marked any more.')
  })

  it('keeps words as typed, one point a line, in its place', async () => {
    const made = formPlan()
    await made.send(NEW, {
      ...WORDS,
      title: TYPED,
      notes: 'Slowly,\r\nplease',
      after: 'usual-title',
    })
    expect((await made.plan()).slides[1]).toEqual({
      id: 'own-1',
      kind: 'words',
      title: TYPED,
      points: ['Start on time', 'Pay'],
      notes: 'Slowly, please',
    })
    expect(await made.page('/plans/ours/slides')).toContain(SHOWN)
    expect(await made.valueIn('/slides/own-1', 'title')).toBe(SHOWN)
  })

  const WRONG: [string, Sent, string[]][] = [
    [
      NEW,
      { ...WORDS, title: '', points: 'x'.repeat(301), notes: 'n'.repeat(1001) },
      ['title', 'points', 'notes'],
    ],
    [
      NEW,
      { ...WORDS, title: 't'.repeat(301), points: Array(9).fill('One').join('\n') },
      ['title', 'points'],
    ],
    [NEW, { ...WORDS, after: 'gone' }, ['after']],
    ['/slides/new/view', { ...WORDS, view: '', option: 'gone' }, ['view', 'option']],
    [
      '/slides/new/view',
      { ...WORDS, view: 'differences', option: 'option-s9h8', against: 'option-s9h8' },
      ['against'],
    ],
    ['/slides/new/changed-since', WORDS, ['since-day']],
    [
      '/slides/new/changed-since',
      { ...WORDS, 'since-day': '29', 'since-month': '2', 'since-year': '2019' },
      ['since-day'],
    ],
    [
      '/slides/new/changed-since',
      { ...WORDS, 'since-day': '23', 'since-month': '11', 'since-year': '2026' },
      ['since-day'],
    ],
    ['/slides/choose', { slides: ['gone'] }, ['slides']],
  ]
  it.each(WRONG)('%s says all that is wrong with %j', async (path, sent, fields) => {
    const made = formPlan()
    const { status, html } = await made.send(path, { ...sent, revision: '0' })
    expect(status).toBe(422)
    const summary = /govuk-error-summary__list[\s\S]*?<\/ul>/.exec(html)?.[0] ?? ''
    expect([...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)).toEqual(fields)
    for (const id of fields) expect(html).toContain(`id="${id}"`)
    if (typeof sent['points'] === 'string' && path === NEW)
      expect(html).toContain(sent['points'].split('\n').at(-1))
    expect(await made.journal()).toEqual([])
  })

  it('asks of a picture that is there for no other picture, and compares only what differs', async () => {
    const made = formPlan()
    await made.send('/slides/new/view', {
      id: 'own-1',
      view: 'differences',
      against: 'option-s9h8',
      option: '',
    })
    await made.send('/slides/new/view', {
      id: 'own-2',
      view: 'current',
      against: 'option-s9h8',
      option: 'option-s9h8',
    })
    expect((await made.plan()).slides.slice(-2)).toEqual([
      { id: 'own-1', kind: 'view', view: 'differences', against: 'option-s9h8', points: [] },
      { id: 'own-2', kind: 'view', view: 'current', points: [] },
    ])
    const html = await made.page('/plans/ours/slides/own-1')
    expect(html).toContain('name="against"')
    expect(html).not.toContain('name="view"')
  })
})
