import { describe, expect, it } from 'vitest'
import { outline } from './same-markup.ts'

const SAME: readonly (readonly [string, string, string])[] = [
  ['order of attributes', '<a href="/" class="b">x</a>', '<a class="b" href="/">x</a>'],
  ['spelling of entities', '<p title="&#39;">&quot; &amp;</p>', `<p title="'">" &#38;</p>`],
  ['indentation', '<div>\n  <p>\n    One\n    two\n  </p>\n</div>', '<div><p>One two</p></div>'],
  ['spelling of a bare attribute', '<input checked>', '<input checked="" />'],
  ['space at the end of a line of text', '<p><a>x</a> </p>', '<p><a>x</a></p>'],
]

const DIFFERENT: readonly (readonly [string, string, string])[] = [
  ['a value', '<p id="a">x</p>', '<p id="b">x</p>'],
  ['an attribute', '<p id="a">x</p>', '<p>x</p>'],
  ['an empty attribute', '<input value="">', '<input>'],
  ['order of class names', '<p class="a b">x</p>', '<p class="b a">x</p>'],
  ['an element', '<p>x</p>', '<div>x</div>'],
  ['nesting', '<p><b>x</b>y</p>', '<p><b>xy</b></p>'],
  ['space between words', '<p><span>Error:</span> x</p>', '<p><span>Error:</span>x</p>'],
  [
    'space before hidden words',
    '<a>Change<span> name</span></a>',
    '<a>Change<span>name</span></a>',
  ],
  ['a no-break space', '<p>\u00a0x</p>', '<p>x</p>'],
  ['space in a textarea', '<textarea>a  b</textarea>', '<textarea>a b</textarea>'],
  ['markup that is words', '<p>&lt;b&gt;x&lt;/b&gt;</p>', '<p><b>x</b></p>'],
]

describe('comparing markup', () => {
  it.each(SAME)('takes no account of %s', (_, one, other) => {
    expect(outline(one)).toEqual(outline(other))
  })

  it.each(DIFFERENT)('tells apart by %s', (_, one, other) => {
    expect(outline(one)).not.toEqual(outline(other))
  })
})
