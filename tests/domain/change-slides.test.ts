import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { usualLeftOut } from '../../src/domain/slides/add-usual.ts'
import type { SlideChoice } from '../../src/domain/slides/slide-choice.ts'
import { chosenSlides, usualSlides } from '../../src/domain/slides/usual-slides.ts'
import { catalogue } from '../make-plan.ts'
import { accepted, refused, TODAY } from './take-action.ts'

const example = catalogue.examples.get('leicestershire-rutland')
if (!example) throw new Error('The example is gone.')
const { example: _, ...content } = example
const plan: Plan = content
const [OPTION, OTHER] = plan.options.map(({ id }) => id)

const ids = (one: Plan): string[] => chosenSlides({ plan: one }).map(({ id }) => id)
const USUAL = usualSlides({ plan }).map(({ id }) => id)
const WORDS = { kind: 'words', title: 'Three things to remember', points: ['Start on time'] }
const add = (slide: object, more: object = {}) => ({
  action: 'add-slide',
  id: 'own',
  slide: { points: [], ...slide },
  ...more,
})
const NOTHING = { title: null, points: [], option: null, against: null, since: null, notes: null }
const change = (fields: object, id = 'usual-decision') => ({
  action: 'change-slide',
  id,
  change: { ...NOTHING, ...fields },
})

describe('the choice of slides', () => {
  it('starts as the usual slides, of which those with nothing to show are left out', () => {
    expect(USUAL).toEqual(
      ['title', 'where-we-are', 'next-dates', 'current']
        .concat(['option', 'becomes', 'positions', 'decision'])
        .map((name) => `usual-${name}`),
    )
    const empty = { ...plan, options: [], bodies: [], fates: [], positions: [] }
    expect(ids(empty)).toEqual(['usual-title', 'usual-where-we-are', 'usual-next-dates'])
  })

  it('takes a slide of own words between the others', () => {
    const { plan: next, said } = accepted(plan, add(WORDS, { after: 'usual-title' }))
    expect(said).toBe('Added the slide “Three things to remember”')
    expect(ids(next)).toEqual(['usual-title', 'own', ...USUAL.slice(1)])
    expect(ids(accepted(plan, add(WORDS)).plan)).toEqual([...USUAL, 'own'])
  })

  it.each([
    [add({ kind: 'words' }), ['title']],
    [add({ kind: 'view', option: 'gone' }), ['view', 'option']],
    [add({ kind: 'view', view: 'differences', option: OPTION, against: OPTION }), ['against']],
    [add({ kind: 'changed-since' }), ['since-day']],
    [add({ kind: 'changed-since', since: '2019-07-16' }), ['since-day']],
    [add({ kind: 'changed-since', since: '2019-02-29' }), ['slide.since']],
    [add({ ...WORDS, points: Array<string>(9).fill('One') }), ['slide.points']],
    [add(WORDS, { after: 'gone' }), ['after']],
    [add(WORDS, { id: 'usual-title' }), ['id']],
  ])('refuses %j', (action, paths) => {
    expect(refused(plan, action).paths).toEqual(paths)
  })

  it('takes what changed since today, a leap day, and a comparison of two options', () => {
    for (const since of [TODAY, '2016-02-29'])
      expect(ids(accepted(plan, add({ kind: 'changed-since', since })).plan)).toContain('own')
    const two = add({ kind: 'view', view: 'differences', option: OPTION, against: OTHER })
    expect(accepted(plan, two).said).toBe(
      'Added the slide “What differs: “Option A (illustration)” against “Option B (illustration)””',
    )
  })

  it('holds 60 slides at most', () => {
    const slides = Array.from({ length: 60 }, (_, n) => ({
      ...usualSlides({ plan })[0]!,
      id: `s-${n}`,
    }))
    expect(refused({ ...plan, slides }, add(WORDS)).told).toContain('at most 60')
  })

  it('keeps what is written for a slide, and says which of it changed', () => {
    const { plan: next, said } = accepted(plan, change({ points: ['Agree it'], notes: 'Slowly' }))
    expect(said).toBe(
      'Changed the slide “The decision asked for: “Option A (illustration)””: points and notes',
    )
    expect(refused(next, change({ points: ['Agree it'], notes: 'Slowly' })).told).toContain(
      'Nothing',
    )
    expect(accepted(next, change({})).plan.slides.at(-1)).toEqual(usualSlides({ plan }).at(-1))
    expect(refused(plan, change({}, 'gone')).paths).toEqual(['id'])
  })

  it('moves a slide, no further than the ends', () => {
    const move = (id: string, to: string) => ({ action: 'move-slide', id, to })
    const [first, second, third, ...rest] = USUAL
    expect(ids(accepted(plan, move('usual-where-we-are', 'up')).plan)).toEqual([
      second,
      first,
      third,
      ...rest,
    ])
    expect(ids(accepted(plan, move('usual-where-we-are', 'down')).plan)).toEqual([
      first,
      third,
      second,
      ...rest,
    ])
    expect(ids(accepted(plan, move('usual-title', 'last')).plan).at(-1)).toBe('usual-title')
    expect(ids(accepted(plan, move('usual-decision', 'first')).plan)[0]).toBe('usual-decision')
    expect(refused(plan, move('usual-title', 'up')).told).toBe(`“Title” is first already.`)
    expect(refused(plan, move('usual-decision', 'last')).paths).toEqual(['to'])
  })

  it('leaves slides out and takes usual ones back to where they belong', () => {
    const without = accepted(plan, { action: 'leave-out-slide', id: 'usual-where-we-are' }).plan
    expect(ids(without)).toEqual(USUAL.filter((id) => id !== 'usual-where-we-are'))
    const chosen = { action: 'choose-slides', ids: USUAL.filter((id) => id !== 'usual-becomes') }
    const { plan: next, said } = accepted(without, chosen)
    expect(ids(next)).toEqual(USUAL.filter((id) => id !== 'usual-becomes'))
    expect(said).toBe(
      'Chose slides: left out “What becomes of what: “Option A (illustration)””; took back “Where we are”',
    )
    expect(refused(plan, { action: 'choose-slides', ids: USUAL }).told).toContain('Nothing')
    expect(refused(plan, { action: 'choose-slides', ids: ['gone'] }).paths).toEqual(['slides'])
  })

  it('keeps one slide at least, and goes back to the usual ones', () => {
    const one = accepted(plan, { action: 'choose-slides', ids: ['usual-title'] }).plan
    expect(refused(one, { action: 'leave-out-slide', id: 'usual-title' }).told).toContain(
      'At least',
    )
    expect(ids(accepted(one, { action: 'reset-slides' }).plan)).toEqual(USUAL)
    expect(refused(plan, { action: 'reset-slides' }).told).toContain('already')
  })

  it('keeps one slide for the board, whatever the chair has', () => {
    const chair = accepted(plan, add({ kind: 'for-the-chair' })).plan
    const two = accepted(chair, { action: 'choose-slides', ids: ['usual-title', 'own'] }).plan
    expect(refused(two, { action: 'leave-out-slide', id: 'usual-title' }).told).toContain('board')
    expect(refused(chair, { action: 'choose-slides', ids: ['own'] }).paths).toEqual(['slides'])
    expect(ids(accepted(two, { action: 'leave-out-slide', id: 'own' }).plan)).toEqual([
      'usual-title',
    ])
  })

  it('offers a usual slide again while the one chosen is of another option', () => {
    const left = (option: string | undefined, id: string) => {
      const slide = { id, kind: 'view' as const, view: 'option' as const, option, points: [] }
      return usualLeftOut(plan, [{ ...usualSlides({ plan })[0]!, id: 't' }, slide as SlideChoice])
        .map((one) => one.id)
        .includes('usual-option')
    }
    expect(left(OTHER, 'own')).toBe(true)
    expect(left(OPTION, 'own')).toBe(false)
    expect(left(OTHER, 'usual-option')).toBe(false)
  })

  type Bare = Omit<SlideChoice, 'points'> & Partial<Pick<SlideChoice, 'points'>>
  const remove = (slides: readonly Bare[]) =>
    accepted(
      { ...plan, slides: slides.map((one) => ({ points: [], ...one })) },
      { action: 'remove-option', id: OTHER },
    )
  const TITLE: Bare = { id: 't', kind: 'title' }

  it('loses the slides of an option that is removed, and says so', () => {
    const two = remove([
      TITLE,
      { id: 'a', kind: 'view', view: 'option', option: OTHER },
      { id: 'b', kind: 'view', view: 'differences', option: OPTION, against: OTHER },
    ])
    expect(ids(two.plan)).toEqual(['t'])
    expect(two.said).toBe('Removed the option “Option B (illustration)” with 2 slides')
    expect(remove([TITLE]).said).toBe('Removed the option “Option B (illustration)”')
  })

  it('keeps a presenter’s own words when the option of a slide is removed', () => {
    const { plan: next, said } = remove([
      { id: 'a', kind: 'decision', option: OTHER, points: ['Agree it'] },
      { id: 'b', kind: 'view', view: 'differences', option: OTHER, against: OPTION, notes: 'Go' },
      { id: 'c', kind: 'view', view: 'differences', option: OPTION, against: OTHER, title: 'Two' },
      { id: 'd', kind: 'positions', option: OTHER },
    ])
    expect(next.slides).toEqual([
      { id: 'a', kind: 'decision', points: ['Agree it'] },
      // Option A is the one in mind now, and is not held against itself.
      { id: 'b', kind: 'view', view: 'differences', notes: 'Go', points: [] },
      { id: 'c', kind: 'view', view: 'differences', option: OPTION, title: 'Two', points: [] },
    ])
    expect(said).toContain(' with one slide; kept 3 slides with words of your own')
  })

  it('goes back to the usual slides where none for the board would stay', () => {
    const own: Bare = { id: 'a', kind: 'positions', option: OTHER }
    const { plan: next, said } = remove([own])
    expect(next.slides).toEqual([])
    expect(said).toContain(' with one slide; the usual slides are shown again')
    const chair = remove([own, { id: 'c', kind: 'for-the-chair', title: 'Mine' }]).plan
    expect(ids(chair)).toEqual([...USUAL, 'c'])
  })
})
