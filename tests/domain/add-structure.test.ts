import { describe, expect, it } from 'vitest'
import { makeOptions } from '../make-options.ts'
import { accepted, refused } from './take-action.ts'

const body = (id: string, name: string, more: object = {}) => ({
  ...{ id, name, kind: 'sub-group', side: 'old', areas: [] },
  ...more,
})
const line = (id: string, from: string, other: string) => ({
  ...{ id, body: from, other, kind: 'reports-to' },
})
const add = (more: object) => ({ action: 'add-structure', ...more })

describe('a structure added whole', () => {
  it('says how many of each there are', () => {
    const { plan, said } = accepted(
      makeOptions(),
      add({
        bodies: [body('n1', 'Data group'), body('n2', 'Audit group')],
        lines: [line('n3', 'n1', 'lscb')],
        seats: [{ id: 'n4', body: 'n1', part: 'chair', role: 'Head of data' }],
        functions: [{ id: 'n5', name: 'Data', body: 'n1' }],
      }),
    )
    expect(said).toBe('Added 2 bodies, 1 line, 1 seat and 1 function')
    expect(plan.bodies.slice(-2).map(({ id }) => id)).toEqual(['n1', 'n2'])
  })

  it.each([
    ['nothing', {}, 'There is nothing to add.'],
    [
      'a name that is there',
      { bodies: [body('n1', 'performance GROUP')] },
      'two bodies called “performance GROUP”',
    ],
    ['one name twice', { bodies: [body('n1', 'X'), body('n2', 'x')] }, 'two bodies called “x”'],
    [
      'a circle',
      { lines: [line('n1', 'lscb', 'scr')] },
      'in a circle: “Serious case review group” reports to “Testshire LSCB” reports to “Serious',
    ],
    ['a line to itself', { lines: [line('n1', 'scr', 'scr')] }, 'no line to itself'],
    ['a line that is there', { lines: [line('n1', 'scr', 'lscb')] }, 'would say twice'],
    ['a body that is not there', { lines: [line('n1', 'scr', 'gone')] }, 'does not have'],
    [
      'an end before a start',
      { bodies: [body('n1', 'X', { from: '2019-06-02', to: '2019-06-01' })] },
      'end before it starts',
    ],
    [
      'a function that is there',
      { functions: [{ id: 'n1', name: 'training', body: 'lscb' }] },
      '“training” would be there twice',
    ],
    ['an id that is taken', { bodies: [body('scr', 'X')] }, 'has the id "scr"'],
    [
      'lines between options',
      { lines: [line('n1', 'a-practice', 'b-exec')] },
      'from one option to another',
    ],
  ])('is refused with %s, and nothing of it is added', (_, more, told) => {
    expect(refused(makeOptions(), add(more)).told).toContain(told)
  })
})

describe('bodies arranged', () => {
  it('go under another, and the lines of the old structure stay in an option', () => {
    const { plan } = accepted(makeOptions(), {
      ...{ action: 'arrange-bodies', bodies: ['cdop'], under: 'a-exec', option: 'option-a' },
    })
    expect(plan.lines.filter(({ body: own }) => own === 'cdop').map(({ other }) => other)).toEqual([
      'lscb',
      'a-exec',
      'a-exec',
    ])
  })

  it.each([
    [{ bodies: ['b-practice'], under: 'a-exec', option: 'option-b' }, 'Choose one of the bodies'],
    [{ bodies: ['a-practice'], under: null, option: 'option-b' }, 'has no such body'],
    [{ bodies: ['scr'], under: 'lscb' }, 'how it is already'],
    [{ bodies: ['lscb'], under: null }, 'how it is already'],
  ])('are refused: %j', (more, told) => {
    expect(refused(makeOptions(), { action: 'arrange-bodies', ...more }).told).toContain(told)
  })

  it('change places with those beside them alone', () => {
    const move = (id: string, to: string) => ({ action: 'move-body', id, to })
    const { plan, said } = accepted(makeOptions(), move('scr', 'down'))
    expect(plan.bodies.slice(0, 3).map(({ id }) => id)).toEqual(['lscb', 'pqa', 'scr'])
    expect(said).toBe('Moved “Serious case review group” down')
    expect(refused(makeOptions(), move('scr', 'up')).told).toContain('is first already')
    expect(refused(makeOptions(), move('a-exec', 'up')).told).toContain('no such body')
  })
})
