import { describe, expect, it } from 'vitest'
import { mergeForms } from '../../../src/http/forms/merge-forms.ts'

const form = (text: string): URLSearchParams => new URLSearchParams(text)

describe('a form made from an older plan', () => {
  it.each([
    ['keeps what only the reader changed', 'a=2', 'a=1', 'a=1', 'a=2', 0],
    ['takes over what only others changed', 'a=1', 'a=1', 'a=2', 'a=2', 0],
    ['says nothing where both changed it alike', 'a=2', 'a=1', 'a=2', 'a=2', 0],
    ['tells where both changed it, and keeps what was typed', 'a=3', 'a=1', 'a=2', 'a=3', 1],
    ['takes over a tick', '', '', 'a=x', 'a=x', 0],
    ['takes over that a tick is gone', 'a=x&a=y', 'a=x&a=y', 'a=y', 'a=y', 0],
    ['keeps a tick taken away', 'a=y', 'a=x&a=y', 'a=x&a=y', 'a=y', 0],
    ['never touches what the form itself carries', 'id=1&then=', 'id=2', 'id=3', 'id=1&then=', 0],
    ['reads the line ends of browsers as ours', 'a=1%0D%0A2', 'a=1%0A2', 'a=3', 'a=3', 0],
  ])('%s', (...[, typed, then, now, wanted, clashes]) => {
    const merged = mergeForms(form(typed), { then: form(then), now: form(now) })
    expect(merged.form.toString()).toBe(wanted)
    expect(merged.clashes).toHaveLength(clashes)
  })
})
