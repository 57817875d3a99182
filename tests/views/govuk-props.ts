import { raw } from 'hono/html'

type Options = Readonly<Record<string, unknown>>

const isOptions = (value: unknown): value is Options =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Pairs of GOV.UK's options, words or their markup, that are one prop of ours. */
const PAIRS: readonly (readonly [text: string, html: string, ours: string])[] = [
  ['text', 'html', 'children'],
  ['summaryText', 'summaryHtml', 'summary'],
  ['titleText', 'titleHtml', 'title'],
  ['descriptionText', 'descriptionHtml', 'description'],
]

/** Where a `text` of GOV.UK's is our `text`: it takes no markup, or draws markup another way. */
const KEEPS_TEXT = new Set(['select.items', 'notification-banner'])

/** The value of our prop, if either of the pair is there. As in GOV.UK's, markup goes first. */
function paired(options: Options, text: string, html: string): unknown {
  const { [text]: words, [html]: markup } = options
  return typeof markup === 'string' && markup !== '' ? raw(markup) : words
}

function join(options: Options, path: string): Record<string, unknown> {
  const joined: Record<string, unknown> = { ...options }
  for (const [text, html, ours] of PAIRS) {
    const kept = text === 'text' && KEEPS_TEXT.has(path)
    const value = paired(kept ? { [html]: options[html] } : options, text, html)
    if (!kept) Reflect.deleteProperty(joined, text)
    Reflect.deleteProperty(joined, html)
    if (value !== undefined) joined[ours] = value
  }
  return joined
}

/** `{ html: false }` is GOV.UK's way to say that there is nothing after all. */
const isNothing = (value: unknown): boolean => isOptions(value) && value['html'] === false

const AS_THEY_ARE = /^(attributes|values)$/

function convert(value: unknown, key: string, path: string): unknown {
  if (Array.isArray(value)) return value.map((one) => convert(one, key, path))
  return isOptions(value) && !AS_THEY_ARE.test(key) ? toProps(value, path) : value
}

/**
 * The options of a fixture as props of our component: `text` or `html` becomes `children`, and all
 * else keeps its name. `path` says where in which component's options we are.
 */
export function toProps(options: Options, path: string): Record<string, unknown> {
  const there = Object.entries(options).filter(([, value]) => !isNothing(value))
  return join(
    Object.fromEntries(there.map(([key, value]) => [key, convert(value, key, `${path}.${key}`)])),
    path,
  )
}
