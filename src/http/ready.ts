import type { Handle } from './route.ts'

/** How long whoever watches the server waits before asking again. */
const AGAIN_SECONDS = '30'

/** For whatever decides whether to send people here: can plans be read and kept? */
export const ready: Handle = (deps) => (c) => {
  const { catalogue, store } = deps.shelf
  c.header('Cache-Control', 'no-store')
  if (catalogue.frameworks.size === 0)
    return c.text('The law is not loaded.\n', 503, { 'Retry-After': AGAIN_SECONDS })
  const why = store.whyNotReady()
  if (why === null) return c.text('ready\n')
  return c.text(`${why}\n`, 503, {
    'Retry-After': AGAIN_SECONDS,
  })
}
