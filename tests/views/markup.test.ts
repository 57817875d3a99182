import fc from 'fast-check'
import { html, raw } from 'hono/html'
import { describe, expect, it } from 'vitest'
import { markup } from '../../views/markup.ts'

/** What hono's own template gives; it waits for nothing where no promise is put into it. */
function textOf(template: ReturnType<typeof html>): string {
  if (template instanceof Promise) throw new Error('there is no promise in it')
  return template.toString()
}

describe('a template of HTML', () => {
  it('escapes what is put into it as hono’s own does, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, name) => {
        const ours = markup`<a href="${name}">${text}</a>`
        expect(ours.toString()).toBe(textOf(html`<a href="${name}">${text}</a>`))
      }),
    )
  })

  it.each([
    ['<script>', '&lt;script&gt;'],
    [`"it's" & more`, '&quot;it&#39;s&quot; &amp; more'],
    ['', ''],
  ])('escapes %j', (text, escaped) => {
    expect(markup`<td>${text}</td>`.toString()).toBe(`<td>${escaped}</td>`)
  })

  it('takes markup as it is, so that a template in a template is escaped once', () => {
    const inner = markup`<p>${'<b>'}</p>`
    expect(markup`<div>${inner}${raw('<hr>')}</div>`.toString()).toBe(
      '<div><p>&lt;b&gt;</p><hr></div>',
    )
  })

  it('puts the pieces of a list one after the other and leaves out what is nothing', () => {
    const pieces = ['<', null, undefined, false, 0, [markup`<i>${'>'}</i>`, [2]]] as const
    expect(markup`<p>${pieces}</p>`.toString()).toBe('<p>&lt;0<i>&gt;</i>2</p>')
  })

  it('is markup to hono: put into one of its own, it is not escaped again', () => {
    expect(textOf(html`<div>${markup`<p>${'&'}</p>`}</div>`)).toBe('<div><p>&amp;</p></div>')
  })
})
