import { ICON_SVG } from '../../views/icon.ts'
import type { Handle } from './route.ts'

/** The style sheet under its own name, which changes with its content, and the icon. */
export const asset: Handle = (deps) => (c) => {
  const name = c.req.param('name')
  if (name === deps.assets.cssName)
    return c.body(deps.assets.css, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  if (name === 'icon.svg')
    return c.body(ICON_SVG, 200, {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=86400',
    })
  return c.notFound()
}

/** For whatever watches whether the server is up. */
export const health: Handle = () => (c) => c.text('ok\n')
