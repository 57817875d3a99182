import type { HtmlEscapedString } from 'hono/utils/html'

/** What a component draws. */
export const htmlOf = (element: unknown): string => (element as HtmlEscapedString).toString()
