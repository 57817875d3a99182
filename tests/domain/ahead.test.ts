import { describe, expect, it } from 'vitest'
import { endsAhead, isAhead } from '../../src/domain/ahead.ts'

const TODAY = '2019-06-15'

describe('a date that cannot have come yet', () => {
  it.each([
    ['2019-06-14', false],
    ['2019-06-15', false],
    ['2019-06-16', true],
    ['2019-06', false],
    ['2019-07', true],
    ['../2019-06-15', false],
    ['../2019-06-16', false],
    ['../2199-06-01', false],
    ['2019-06-15/..', false],
    ['2019-06-16/..', true],
    ['2019-06-01/2019-06-30', false],
    ['2019-06-16/2019-06-30', true],
    ['2019', false],
    ['2020', true],
  ])('%s: %s', (edtf, ahead) => {
    expect(isAhead({ edtf }, TODAY)).toBe(ahead)
  })

  it.each([
    ['../2019-06-15', false],
    ['../2019-06-16', true],
    ['../2019-06', true],
    ['../2019-05', false],
    ['2019-06-16', false],
    ['2019-06-16/..', false],
  ])('%s has an end only, and one still to come: %s', (edtf, ahead) => {
    expect(endsAhead({ edtf }, TODAY)).toBe(ahead)
  })
})
