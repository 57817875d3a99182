import { raw } from 'hono/html'

const LIMIT = 2_000

/**
 * Renders something once for the same content and keeps the HTML: a schedule is drawn again at each
 * look, and hardly a row of it has changed since. `keyOf` must hold everything that the rendering
 * reads. Bounded: emptied when full.
 */
export function keepHtml<P>(keyOf: (props: P) => string, render: (props: P) => unknown) {
  const kept = new Map<string, string>()
  return function keptHtml(props: P) {
    const key = keyOf(props)
    const known = kept.get(key)
    if (known !== undefined) return raw(known)
    const html = String(render(props))
    if (kept.size >= LIMIT) kept.clear()
    kept.set(key, html)
    return raw(html)
  }
}
