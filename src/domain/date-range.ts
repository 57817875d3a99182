import { readSpan, type Span } from './date-span.ts'
import { unitAfter } from './date-unit.ts'
import { parseEdtf, readEdtf } from './edtf.ts'
import { accept, refuse, type Result } from './problem.ts'
import { showEdtf } from './show-date.ts'

type Found = Result<Span> | null

/** `to`: everything between is meant. `and`: two dates, which are one only side by side. */
const JOINER = / (?:to|until|till|through|and|or) | ?[-/&] ?/g
const MOST_JOINERS = 12

const listed = (joiner: string): boolean => /and|or|[/&]/.test(joiner)

/** What the first of two dates may leave to the second: `1` in `1 to 5 July 2019`, `June` in `June to July 2019`. */
function sharedEndings(right: string, { first, last }: Span): string[] {
  const [yearLabel = ''] = /\d{4}[-/]\d{2,4}\)?$/.exec(right) ?? []
  const month =
    last.length === 10 && first === last ? [` ${showEdtf(last.slice(0, 7)).toLowerCase()}`] : []
  return [yearLabel && ` ${yearLabel}`, ` ${last.slice(0, 4)}`, ...month].filter(Boolean)
}

function readFirst(left: string, right: string, second: Span): { span: Found; borrowed: boolean } {
  const own = readSpan(left)
  // A year lends nothing: “6 September – 2019” is no time that anyone means.
  if (own || second.last.length === 4) return { span: own, borrowed: false }
  for (const ending of sharedEndings(right, second)) {
    const span = readSpan(left + ending)
    if (span?.ok) return { span, borrowed: true }
  }
  return { span: null, borrowed: false }
}

/** Is nothing between the two? June and July are side by side, June and September are not. */
function sideBySide(first: Span, second: Span): boolean {
  const { latest } = readEdtf(first.last)
  return latest !== null && readEdtf(unitAfter(latest)).earliest === readEdtf(second.first).earliest
}

function join(text: string, joiner: string, left: string, right: string): Found {
  const second = readSpan(right)
  if (!second?.ok) return second
  const { span: first, borrowed } = readFirst(left, right, second.value)
  if (!first?.ok) return first
  const [start, end] = [first.value.first, second.value.last]
  if (!parseEdtf(`${start}/${end}`).ok)
    return refuse(
      borrowed
        ? `“${text}” ends before it starts; type the year of both dates`
        : `“${text}” ends before it starts; put the earlier date first`,
    )
  if (listed(joiner) && !sideBySide(first.value, second.value))
    return refuse(`“${text}” names two dates; type the one that is meant, or the first to the last`)
  return accept({ first: start, last: end })
}

function joinAll(text: string, between: boolean): Result<Span>[] {
  const joiners = [...text.matchAll(JOINER)]
  if (joiners.length > MOST_JOINERS) return []
  return joiners.flatMap((found) => {
    const [left, right] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
    return join(text, between ? 'to' : found[0], left.trim(), right.trim()) ?? []
  })
}

/**
 * Reads two dates in words as the span from the first to the last: `1-5 July 2019`, `June and July
 * 2019`, `between 1 June 2019 and 5 July 2019` (without its first word, and `between` true). Text
 * that can be cut in two ways is refused, as is a list of two dates with others between them.
 */
export function readRange(text: string, between: boolean): Result<Span> | null {
  const all = joinAll(text, between)
  const read = all.flatMap((one) => (one.ok ? [one.value] : []))
  const ways = new Set(read.map(({ first, last }) => `${first}/${last}`))
  if (ways.size > 1) return refuse(`“${text}” can be read in two ways; type both dates in full`)
  return read[0] ? accept(read[0]) : (all[0] ?? null)
}
