import type { Body } from '../structure.ts'
import type { Draft } from './draft.ts'
import { readKind } from './kind.ts'
import { areNumbered, readMarker, type Marked } from './marker.ts'
import { readName } from './name.ts'

type Row = Marked & { line: number }

/** A row with the one that it stands under, headings included. */
type Level = { row: Row; parent: Level | null }

/** Rules, empty branches and the like: nothing that anybody meant as a row. */
const NOTHING_IN_IT = /^[\s\u2500-\u257F|+`\\_=*.•·-]*$/

const HEAD_ALONE = /^(?:names?|name of (?:the )?(?:body|group|board))$/i

function readRows(text: string): Row[] {
  const lines = text.split('\n').map((one, n) => ({ one, line: n + 1 }))
  const filled = lines.filter(({ one }) => !NOTHING_IN_IT.test(one))
  const bare = areNumbered(filled.map(({ one }) => one))
  return (
    filled
      .map(({ one, line }) => ({ line, ...readMarker(one, bare) }))
      // Long runs of white space would make every pattern after this slow.
      .map((row) => ({ ...row, rest: row.rest.replace(/\s+/g, ' ').trim() }))
      .filter(({ rest }, n) => n > 0 || !HEAD_ALONE.test(rest))
  )
}

/**
 * Where bullets are further in and further out, that tells the levels. Word loses it, and leaves
 * another bullet for each level.
 */
function byOneMark(rows: readonly Row[]): Row[] {
  const indents = new Set(rows.flatMap(({ mark, indent }) => (mark === '' ? [] : [indent])))
  if (indents.size < 2) return [...rows]
  return rows.map(({ depth: _, ...row }) => ({ ...row, mark: row.mark === '' ? '' : 'mark' }))
}

/** Is a row that is open still above one of another mark or further out? */
function isAbove(open: Row, row: Row): boolean {
  if (open.indent !== row.indent) return open.indent < row.indent
  if (open.depth !== undefined && row.depth !== undefined) return open.depth < row.depth
  return row.mark !== ''
}

/** What each row stands under: the last one further out, or marked as those further up are. */
function levelsOf(rows: readonly Row[]): Level[] {
  const open: Level[] = []
  return rows.map((row) => {
    const alike = open.findLastIndex(
      (one) => one.row.indent === row.indent && one.row.mark === row.mark,
    )
    if (alike >= 0) open.length = alike
    for (let top = open.at(-1); top && !isAbove(top.row, row); top = open.at(-1)) open.pop()
    const level = { row, parent: open.at(-1) ?? null }
    open.push(level)
    return level
  })
}

/** A heading over groups of one kind: “Sub-groups”, “and three working groups:”. */
type Heading = { kind: Body['kind'] | null }

const COUNTED = /^(?:(?:and|the|its|our|their|two|three|four|five|six|seven|eight|\d+)\s+)+/i
const PLURAL = /(?:groups|panels|committees|boards|partnerships|units|teams|parties)$/i

function readHeading(text: string): Heading | null {
  const words = text.trim()
  const bare = words.replace(/\s*:$/, '')
  if (!PLURAL.test(bare)) return null
  const kind = readKind(bare.replace(COUNTED, ''))
  if (kind !== null) return { kind }
  return words.endsWith(':') ? { kind: readKind(bare.split(' ').slice(-2).join(' ')) } : null
}

const isLeadIn = (text: string): boolean => /:$/.test(text.trim()) && text.split(' ').length > 10

function draftOf(row: Row): Draft & { over?: Heading } {
  const { line, rest } = row
  const over = readHeading(rest) ?? (isLeadIn(rest) ? { kind: null } : null)
  const draft = readName(line, rest)
  if (over === null) return draft
  const { name: _, kind: __, doubtful: ___, ...heading } = draft
  return { ...heading, heading: true, notes: [], over }
}

/** The heading that a row stands under, or after where that heading has nothing further in. */
function headingOver(
  level: Level,
  levels: readonly Level[],
  drafts: ReadonlyMap<Level, ReturnType<typeof draftOf>>,
): Heading | undefined {
  const own = level.parent && drafts.get(level.parent)?.over
  if (own) return own
  const place = levels.indexOf(level)
  const before = levels.findLast(
    (one, n) => n < place && one.parent === level.parent && drafts.get(one)?.over,
  )
  if (!before) return undefined
  const holds = levels.some((one) => one.parent === before)
  return holds ? undefined : drafts.get(before)?.over
}

/**
 * Reads a list, one body a line: what is further in, or has a longer number or another bullet,
 * stands under what is above it. A heading is no body; what is under it stands under what the
 * heading does.
 */
export function readOutline(text: string): Draft[] {
  const levels = levelsOf(byOneMark(readRows(text)))
  const drafts = new Map(levels.map((level) => [level, draftOf(level.row)]))
  const above = (level: Level | null): Level | null =>
    level !== null && drafts.get(level)?.heading ? above(level.parent) : level
  return [...drafts].map(([level, { over: _, ...own }]) => {
    const under = above(level.parent)?.row.line
    const told = own.kind ?? headingOver(level, levels, drafts)?.kind
    return {
      ...own,
      ...(told && !own.heading ? { kind: told } : {}),
      ...(under === undefined ? {} : { under }),
    }
  })
}
