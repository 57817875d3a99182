// The yardstick of the schedule page: a bare hono/jsx page with the same tables. Every element,
// attribute and text of our cells is there, written out as the literals that a compiler makes of
// JSX; there is no component, no schedule to work out, and nothing else on the page.
import { Hono } from 'hono'
import { jsx, jsxs } from 'hono/jsx/jsx-runtime'
import { JSDOM } from 'jsdom'

const TEXT = 3

/** The source of a call that makes a node: `jsx("p",{"class":"x","children":"text"})`. */
function literal(node, rows) {
  if (node.nodeType === TEXT) return JSON.stringify(node.data)
  const children = [...node.childNodes].map((child) => rowOr(child, rows))
  const props = [...node.attributes].map(({ name, value }) => `"${name}":${JSON.stringify(value)}`)
  if (children.length === 1) props.push(`"children":${children[0]}`)
  if (children.length > 1) props.push(`"children":[${children}]`)
  return `${children.length > 1 ? 'jsxs' : 'jsx'}("${node.localName}",{${props}})`
}

/** A row is a function of its own, as it would be in a loop: one of thousands of calls runs slower. */
function rowOr(node, rows) {
  if (node.localName !== 'tr') return literal(node, rows)
  rows.push(literal(node, rows))
  return `rows[${rows.length - 1}]()`
}

const compile = (source, rows) =>
  new Function('jsx', 'jsxs', 'rows', `return () => ${source}`)(jsx, jsxs, rows)

/** An app with one page, `path`, that shows the tables of `html` barely; and how many rows they have. */
export function barePage(path, html) {
  const tables = [...new JSDOM(html).window.document.querySelectorAll('table')]
  const sources = []
  const table = tables.map((one) => literal(one, sources))
  const rows = sources.map((source) => compile(source, []))
  const draw = compile(`[${table}]`, rows)
  const app = new Hono()
  app.get(path, (c) =>
    c.html(
      jsxs('html', {
        children: [
          jsx('head', { children: jsx('title', { children: 'Schedule' }) }),
          jsx('body', { children: draw() }),
        ],
      }),
    ),
  )
  const count = tables.reduce((sum, one) => sum + one.querySelectorAll('tbody tr').length, 0)
  return { app, rows: count }
}
