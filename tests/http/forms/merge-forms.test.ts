import { describe, expect, it } from 'vitest'
import { mergeForms } from '../../../src/http/forms/merge-forms.ts'

const form = (text: string): URLSearchParams => new URLSearchParams(text)

describe('a form made from an older plan', () => {
  it.each([
    ['keeps what only the reader changed', 'a=2', 'a=1', 'a=1', 'a=2'],
    ['takes over what only others changed', 'a=1', 'a=1', 'a=2', 'a=2'],
    ['keeps what both changed alike', 'a=2', 'a=1', 'a=2', 'a=2'],
    ['keeps what was typed where both changed it', 'a=3', 'a=1', 'a=2', 'a=3'],
    ['takes over a tick', '', '', 'a=x', 'a=x'],
    ['takes over that a tick is gone', 'a=x&a=y', 'a=x&a=y', 'a=y', 'a=y'],
    ['keeps a tick taken away', 'a=y', 'a=x&a=y', 'a=x&a=y', 'a=y'],
    ['never touches what the form itself carries', 'id=1&then=', 'id=2', 'id=3', 'id=1&then='],
    ['reads the line ends of browsers as ours', 'a=1%0D%0A2', 'a=1%0A2', 'a=3', 'a=3'],
    [
      'puts no date together from two',
      'd-day=2&d-month=5&b=1',
      'd-day=1&d-month=5&b=1',
      'd-day=1&d-month=6&b=2',
      'd-day=2&d-month=5&b=2',
    ],
    ['nor an owner', 'o=x&o-role=', 'o=&o-role=', 'o=&o-role=Clerk', 'o=x&o-role='],
  ])('%s', (...[, typed, then, now, wanted]) => {
    const merged = mergeForms(form(typed), { then: form(then), now: form(now) })
    expect(merged.toString()).toBe(wanted)
  })
})
