import { describe, expect, it } from 'vitest'
import { paste, tabbed } from './paste.ts'

const titlesOf = (...lines: string[]) =>
  paste(tabbed(['Action', 'Lead'], ...lines.map((line) => [line, 'Police']))).rows.map(
    ({ title }) => title,
  )

describe('a number without a mark behind it', () => {
  it('is left out where most titles carry one', () => {
    expect(titlesOf('1.1 Agree funding', '1.2 Publish', '1.2.1 Tell partners', 'Meet')).toEqual([
      'Agree funding',
      'Publish',
      'Tell partners',
      'Meet',
    ])
  })

  it.each(['3.5 posts to be funded', '16.2 of the guidance', '1.5 FTE filled', '2.5 Agree it'])(
    'stays in %j, where it stands alone',
    (line) => {
      expect(titlesOf(line, 'Publish', 'Meet the board')).toEqual([
        line,
        'Publish',
        'Meet the board',
      ])
      expect(titlesOf(line)).toEqual([line])
    },
  )

  it('stays before words in small letters, and amounts, even where most carry one', () => {
    expect(titlesOf('1.1 Agree funding', '1.2 Publish', '3.5 posts', '1.5 FTE filled')).toEqual([
      'Agree funding',
      'Publish',
      '3.5 posts',
      '1.5 FTE filled',
    ])
  })

  it('stays where half of the titles carry one', () => {
    expect(titlesOf('1.1 Agree', '1.2 Publish', 'Meet', 'Tell')).toContain('1.1 Agree')
  })

  it('stays behind another mark', () => {
    expect(titlesOf('1. 3.5 posts to be funded', '2) 16.2 of the guidance')).toEqual([
      '3.5 posts to be funded',
      '16.2 of the guidance',
    ])
  })

  it('is left out of plain lines too', () => {
    expect(paste('1.1 Agree funding\n1.2 Publish').rows.map(({ title }) => title)).toEqual([
      'Agree funding',
      'Publish',
    ])
  })
})

describe('a letter with a full stop', () => {
  it('may be an initial, and stays', () => {
    expect(titlesOf('J. Smith House to close', 'Publish')[0]).toBe('J. Smith House to close')
  })

  it('is left out where most titles carry one', () => {
    expect(titlesOf('a. Agree funding', 'b. Publish', 'iv. Meet')).toEqual([
      'Agree funding',
      'Publish',
      'Meet',
    ])
  })
})
