import { escapeToBuffer, raw, type HtmlEscapedString } from 'hono/utils/html'

/** What a template takes: text, which is escaped; markup, which is not again; or a list of these. */
export type Piece =
  string | number | false | null | undefined | HtmlEscapedString | readonly Piece[]

const isList = (piece: Piece): piece is readonly Piece[] => Array.isArray(piece)

function put(piece: Piece, buffer: [string]): void {
  if (piece === null || piece === undefined || piece === false) return
  if (isList(piece)) for (const one of piece) put(one, buffer)
  // Markup is an object of hono's that reads as text; a bare string never is.
  else if (typeof piece === 'string') escapeToBuffer(piece, buffer)
  else buffer[0] += String(piece)
}

/**
 * A template of HTML: `` markup`<td>${text}</td>` `` escapes what is put into it, as JSX does. For
 * the few places that are drawn thousands of times a page, where making an object for each element
 * is most of the cost; hono's own `html` does the same with promises besides, at twice the price.
 */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]) {
  const buffer: [string] = [strings[0] ?? '']
  for (let n = 0; n < pieces.length; n += 1) {
    put(pieces[n], buffer)
    buffer[0] += strings[n + 1] ?? ''
  }
  return raw(buffer[0])
}
