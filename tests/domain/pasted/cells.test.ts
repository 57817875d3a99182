import { describe, expect, it } from 'vitest'
import { ownerNames, readOwner } from '../../../src/domain/pasted/owner.ts'
import { readStatus } from '../../../src/domain/pasted/status.ts'
import { isReference, readTitle } from '../../../src/domain/pasted/title.ts'
import { paste, planOfTestshire, tabbed } from './paste.ts'

describe('a status', () => {
  it.each([
    ['Complete', { done: {} }],
    ['completed.', { done: {} }],
    ['DONE', { done: {} }],
    ['Closed', { done: {} }],
    ['100%', { done: {} }],
    ['Completed 14 March 2019', { done: { when: { edtf: '2019-03-14' } } }],
    ['Complete – 14/03/19', { done: { when: { edtf: '2019-03-14' } } }],
    ['Completed (March 2019)', { done: { when: { edtf: '2019-03' } } }],
    ['Done on 29 February 2020', { done: { when: { edtf: '2020-02-29' } } }],
    ['March 2019: complete', { done: { when: { edtf: '2019-03' } } }],
    ['Green', { state: 'on-track' }],
    ['g', { state: 'on-track' }],
    ['On track', { state: 'on-track' }],
    ['AMBER', { state: 'at-risk' }],
    ['At risk', { state: 'at-risk' }],
    ['Red', { state: 'off-track' }],
    ['Off-track', { state: 'off-track' }],
    ['Delayed', { state: 'off-track' }],
    ['Behind schedule', { state: 'off-track' }],
    ['Green (on track)', { state: 'on-track' }],
    ['Green – complete', { state: 'on-track', done: {} }],
    ['', {}],
    ['-', {}],
    ['N/A', {}],
  ])('%j is understood', (cell, expected) => {
    expect(readStatus(cell)).toEqual(expected)
  })

  it.each([
    ['Green – agreed by the police', { state: 'on-track' }, 'agreed by the police'],
    ['Red\nPolice not signed up', { state: 'off-track' }, 'Police not signed up'],
    [
      'Green – complete: agreed by all',
      { state: 'on-track', seemsDone: true },
      'complete: agreed by all',
    ],
  ])('%j is understood with words left over', (cell, expected, words) => {
    const { unread, ...read } = readStatus(cell)
    expect(read).toEqual(expected)
    expect(unread).toBe(`“${words}” was not understood as a status, so it is kept as progress`)
  })

  it.each([
    'In progress',
    'Not started',
    'Not complete',
    'Incomplete',
    'Partially complete',
    '80% complete',
    'Complete: 50%',
    'Complete by June 2019',
    'Complete, except for the funding',
    'Complete – awaiting sign-off',
    'Completed by the police',
    'To be completed June 2019',
    'Amber/Green',
    'Green paper published',
    'Late submission of papers',
  ])('%j is not taken to say how it goes', (cell) => {
    const { unread, ...read } = readStatus(cell)
    expect(read).toEqual({})
    expect(unread).toContain('was not understood as a status')
  })

  it('of more than 500 characters is not looked into', () => {
    expect(readStatus(`Done. ${'x'.repeat(500)}`)).toEqual({
      unread: expect.stringMatching(/^“Done. x{54}…” was not understood/) as string,
    })
  })

  it('of blue is not guessed', () => {
    expect(readStatus('Blue').unread).toContain('means different things in different plans')
  })

  it('answers a heading that asks whether it is done', () => {
    const read = paste(
      tabbed(
        ['Action', 'Lead', 'Completed?'],
        ['A b', 'x', 'Yes'],
        ['C d', 'x', 'No'],
        ['E f', 'x', '1/3/19'],
      ),
    )
    expect(read.rows.map(({ done }) => done)).toEqual([
      {},
      undefined,
      { when: { edtf: '2019-03-01' } },
    ])
    expect(readStatus('Yes').unread).toContain('“Yes” was not understood')
  })

  it('in a column of progress counts where the cell says nothing else', () => {
    const read = paste(
      tabbed(
        ['Action', 'Due', 'Progress'],
        ['Meet', 'May 2019', 'Completed'],
        ['Go', 'May 2019', 'Red tape'],
      ),
    )
    expect(read.rows[0]).toMatchObject({ done: {}, progress: 'Completed', notUnderstood: [] })
    expect(read.rows[1]).toMatchObject({ progress: 'Red tape', notUnderstood: [] })
    expect(read.rows[1]).not.toHaveProperty('state')
  })

  it('that does not agree with another of the same row is said', () => {
    const read = paste(tabbed(['Action', 'RAG', 'Status'], ['Meet', 'Green', 'Delayed']))
    expect(read.rows[0]).toMatchObject({
      state: 'on-track',
      progress: 'Status: Delayed',
      notUnderstood: ['“Delayed” does not agree with the other status of this row'],
    })
  })
})

describe('an owner', () => {
  const read = (words: string) => readOwner(words, ownerNames(planOfTestshire))

  it.each([
    ['Testshire County Council', 'org-council'],
    [' the  TESTSHIRE county council', 'org-council'],
    ['TestshireCountyCouncil', 'org-council'],
    ['Chief officer of Testshire Police', 'org-police'],
  ])('%j is an organisation of the plan', (words, id) => {
    expect(read(words).owner).toEqual({ organisation: id })
    expect(read(words).said).toMatch(/^organisation: /)
  })

  it('is a body of the plan, however its apostrophe is typed', () => {
    for (const mark of ["'", '’', '‘', '`'])
      expect(read(`Safeguarding Boards${mark} Business Office`)).toEqual({
        owner: { body: 'body-office' },
        said: 'body: Safeguarding Boards’ Business Office',
      })
  })

  it.each([
    'Director of Finance',
    'Testshire Council',
    'Police / CCG',
    'Othershire County Council',
  ])('%j is a role, as typed', (words) => {
    expect(read(words)).toEqual({ owner: { role: words }, said: 'role, as typed' })
  })

  it('is not chosen between two of the same name', () => {
    expect(read('Safeguarding unit')).toEqual({
      owner: { role: 'Safeguarding unit' },
      said: 'role, as typed',
      unread: '“Safeguarding unit” is the name of two things in the plan; choose the one meant',
    })
  })

  it.each(['', '-', '–', 'n/a'])('is nobody for %j', (words) => {
    expect(read(words)).toEqual({})
  })

  it('is nobody for “TBC”, and that is said', () => {
    expect(read('TBC')).toEqual({ unread: '“TBC” names nobody, so no owner is recorded' })
  })

  it('that is too long is kept as progress', () => {
    const long = 'x'.repeat(201)
    const row = paste(tabbed(['Action', 'Owner'], ['Meet', long])).rows[0]
    expect(row?.progress).toBe(`Owner as pasted: ${long}`)
    expect(row?.notUnderstood[0]).toContain('The owner is 201 characters long and at most 200 fit')
    expect(row).not.toHaveProperty('owner')
  })
})

describe('a title', () => {
  it.each([
    ['1. Agree funding', 'Agree funding'],
    ['1.Agree funding', 'Agree funding'],
    ['1.2 Agree funding', '1.2 Agree funding'],
    ['1.2.3. Agree funding', 'Agree funding'],
    ['(4) Agree funding', 'Agree funding'],
    ['a) Agree funding', 'Agree funding'],
    ['(iv) Agree funding', 'Agree funding'],
    ['• Agree funding', 'Agree funding'],
    ['\uF0B7 Agree funding', 'Agree funding'],
    ['o\u00A0Agree funding', 'Agree funding'],
    ['-Agree funding', 'Agree funding'],
    ['• 1) Agree\nfunding', 'Agree funding'],
    ['2019 review', '2019 review'],
    ['1.5 FTE posts filled', '1.5 FTE posts filled'],
    ['24/7 helpline', '24/7 helpline'],
    ['29.06.2019 meeting', '29.06.2019 meeting'],
    ['16 to 25 pathway', '16 to 25 pathway'],
    ['A board for both areas', 'A board for both areas'],
    ['on-call rota', 'on-call rota'],
    ['•', ''],
    ['–', ''],
  ])('%j is %j', (cell, title) => {
    expect(readTitle(cell)).toBe(title)
  })

  it('is not a reference', () => {
    for (const cell of ['1', '1.2', 'A3', 'REF 12', '4a', '•', 'iv.', '(b)', '2.'])
      expect([cell, isReference(cell)]).toEqual([cell, true])
    for (const cell of ['Meet', 'June 2019', '29/06/2019', 'Agree 3', ''])
      expect([cell, isReference(cell)]).toEqual([cell, false])
  })
})
