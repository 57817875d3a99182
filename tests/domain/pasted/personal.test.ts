import { describe, expect, it } from 'vitest'
import { paste, tabbed } from './paste.ts'

const WARNING =
  'This may be personal data about a child or family, which has no place here. Take it out'

const rowWith = (comment: string) =>
  paste(tabbed(['Action', 'Lead', 'Comments'], ['Meet', 'Police', comment])).rows[0]

describe('a cell that may be about a child', () => {
  it.each([
    'DOB 1/2/2012',
    'd.o.b. 1/2/2012',
    'Date of birth: 1/2/2012',
    'NHS number 943 476 5919',
    'NHS no. 943 476 5919',
    'Child X (aged 7) was seen',
    'the girl (age 12)',
    'Child B (7)',
    'her brother (7 years old)',
    'baby (4 months old)',
    'Child A (born 2010)',
    'a boy born in June 2012',
    'born: 1 June 2012',
  ])('%j is said', (comment) => {
    expect(rowWith(comment)).toMatchObject({ personal: true, notUnderstood: [WARNING] })
  })

  it.each([
    'children (aged 0 to 5)',
    'young people (ages 16–25)',
    'Do before June',
    'NHS no longer pays',
    'NHS trusts agree',
    'a plan (3 years)',
    'Child Safety Practice Reviews (7)',
    'Working Together (2018)',
    'newborn 0 to 2 pathway',
    'babies born to mothers under 18',
  ])('%j is not', (comment) => {
    const row = rowWith(comment)
    expect(row?.notUnderstood).toEqual([])
    expect(row).not.toHaveProperty('personal')
  })

  it('is told by its heading, where there is something under it', () => {
    const { rows } = paste(
      tabbed(['Action', 'Lead', 'DOB'], ['Meet', 'Police', '1/2/2012'], ['Go', 'Police', '']),
    )
    expect(rows.map(({ personal }) => personal)).toEqual([true, undefined])
  })

  it('is told in a row whose text joins the one above', () => {
    const { rows } = paste(
      tabbed(['Action', 'Lead', 'Comments'], ['Meet', 'Police', ''], ['', '', 'DOB 1/2/2012']),
    )
    expect(rows[0]?.personal).toBe(true)
  })
})
