import { ICON_SVG } from '../../views/icon.ts'
import type { Handle } from './route.ts'

const KEPT = 'public, max-age=31536000, immutable'

/** The style sheet and the scripts under names that change with their content, and the icon. */
export const asset: Handle = (deps) => (c) => {
  const name = c.req.param('name')
  const { script, scriptName, movedOn, movedOnName } = deps.assets
  if (name === deps.assets.cssName)
    return c.body(deps.assets.css, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': KEPT,
    })
  if (name === scriptName || name === movedOnName)
    return c.body(name === scriptName ? script : movedOn, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': KEPT,
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
