import type { Box, BoxChart, BoxGroup, Line } from '../../domain/chart.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { arrange, seemsToFit } from './arrange.ts'
import type { SaidBox } from './box-text.ts'
import type { Drawing } from './drawing.ts'
import { keyAtFoot } from './key.ts'
import { notesAlone, notesAtFoot, notesOf, type Told } from './notes.ts'
import { AREA, type DiagramSlide, type NoteColumn, type Rect, type SlideSign } from './slide.ts'

/** The chart that is split, and what is said alike on all its slides. */
export type Setting = {
  chart: BoxChart
  told: Told
  /** The words of a solid line that need not stand beside each. */
  quiet: string | null
}

/** What is to stand on one slide. */
export type Sheet = {
  boxes: readonly SaidBox[]
  lines: readonly Line[]
  /** Lines of its boxes to boxes that are elsewhere: told in words. */
  away: readonly Line[]
  frames: readonly BoxGroup[]
  /** What is told beside the lines. */
  remarks?: readonly string[]
  /** The boxes that stand for several bodies. */
  several?: ReadonlySet<string>
  across: boolean
  /** The boxes that others refer to here; the rest is shown here again. */
  home: ReadonlySet<string>
}

export type Untitled = Omit<DiagramSlide, 'title' | 'description'>

/** A sheet with its places: its picture, and then what it has to tell that takes slides of its own. */
export type Laid = { sheet: Sheet; slides: readonly Untitled[] }

const ELSEWHERE = 'Lines to bodies on other slides are told on the next slide.'

type Words = {
  notes: readonly string[]
  columns: readonly NoteColumn[]
  key: readonly SlideSign[]
  room: Rect
  more: Untitled[]
}

const roomOf = (left: number): Rect => ({ ...AREA, height: left })

/** What is told at the foot of the picture; on slides of their own where notes are many. */
function wordsOf(
  { boxes, remarks = [], several = new Set() }: Sheet,
  lines: readonly Line[],
  away: readonly Line[],
  { told, quiet }: Setting,
): Words {
  const { signs: key, height } = keyAtFoot(boxes, lines, { quiet, several })
  const notes = notesOf(away, told, new Set(boxes.map(({ id }) => id)))
  const own = [...notes, ...remarks]
  const foot = notesAtFoot(own, height)
  if (foot) return { notes: own, columns: foot.columns, key, room: roomOf(foot.left), more: [] }
  const short = [ELSEWHERE, ...remarks]
  const { columns, left } = notesAtFoot(short, height) ?? {
    columns: [],
    left: AREA.height - height,
  }
  const more = notesAlone(notes).map((page) => ({
    ...{ boxes: [], frames: [], lines: [], key: [] },
    ...page,
  }))
  return { notes: short, columns, key, room: roomOf(left), more }
}

const drawingOf = (
  { boxes, frames, across }: Sheet,
  lines: readonly Line[],
  routed: readonly Line[],
  { quiet }: Setting,
): Drawing => ({
  boxes,
  lines,
  routed,
  frames,
  across,
  quiet,
})

/** Whether a sheet seems to have room on a slide, without placing it. */
export const seemsToHaveRoom = (sheet: Sheet, setting: Setting): boolean =>
  seemsToFit(
    drawingOf(sheet, sheet.lines, [], setting),
    wordsOf(sheet, sheet.lines, sheet.away, setting).room,
  )

/** The lines that stay in one frame. */
function inFrames({ boxes, lines, frames }: Sheet): readonly Line[] {
  if (frames.length === 0) return lines
  const groupOf = new Map(boxes.map(({ id, group }) => [id, group]))
  return lines.filter(({ from, to }) => groupOf.get(from) === groupOf.get(to))
}

/** Which lines of a sheet are drawn: at once with its boxes, and once these have their places. */
type Drawn = { lines: readonly Line[]; routed: readonly Line[] }

type Tried = { laid: Laid; left: readonly Line[] }

async function triedWith(
  sheet: Sheet,
  { lines, routed }: Drawn,
  setting: Setting,
): Promise<Tried | null> {
  const drawn = [...lines, ...routed]
  const told = sheet.lines.filter((line) => !drawn.includes(line))
  const words = wordsOf(sheet, drawn, [...sheet.away, ...told], setting)
  const found = await arrange(drawingOf(sheet, lines, routed, setting), words.room)
  if (found === null) return null
  const first = { ...found.arranged, notes: words.notes, columns: words.columns, key: words.key }
  return { laid: { sheet, slides: [first, ...words.more] }, left: found.left }
}

/** So often those lines that found no way are told in words, and the others drawn anew. */
const TURNS = 4

/** More lines in words would be no picture. */
const mostTold = ({ lines }: Sheet): number => Math.max(4, lines.length / 3)

/** With as many lines drawn as find a way; the others are told in words. */
async function laidWith(sheet: Sheet, drawn: Drawn, setting: Setting): Promise<Laid | null> {
  let { lines, routed } = drawn
  let told = 0
  for (let turn = 0; turn < TURNS; turn += 1) {
    const tried = await triedWith(sheet, { lines, routed }, setting)
    if (tried === null || tried.left.length === 0) return tried?.laid ?? null
    const { left } = tried
    told += left.length
    if (told > mostTold(sheet)) return null
    lines = lines.filter((line) => !left.includes(line))
    routed = routed.filter((line) => !left.includes(line))
  }
  return null
}

/**
 * A sheet with its places; null where it has no room. Lines between frames find their way afterwards
 * where they can't be placed with the boxes, and give way to words before boxes do; with `anyway`
 * all lines do.
 */
export async function layOut(sheet: Sheet, setting: Setting, anyway = false): Promise<Laid | null> {
  const { lines } = sheet
  const kept = sheet.across ? lines : inFrames(sheet)
  const apart = lines.filter((line) => !kept.includes(line))
  const tries = [
    { lines, routed: [] },
    ...(apart.length > 0
      ? [
          { lines: kept, routed: apart },
          { lines: kept, routed: [] },
        ]
      : []),
  ]
  for (const drawn of tries) {
    const laid = await laidWith(sheet, drawn, setting)
    if (laid) return laid
  }
  return anyway ? laidWith({ ...sheet, frames: [] }, { lines: [], routed: [] }, setting) : null
}

/** The groups among these boxes, where there are several to tell apart. */
export function framesAmong(
  { groups }: BoxChart,
  boxes: readonly Pick<Box, 'group'>[],
): readonly BoxGroup[] {
  const own = groups.filter(({ id }) => boxes.some(({ group }) => group === id))
  const isMixed =
    own.length > 1 || boxes.some(({ group }) => !groups.some(({ id }) => id === group))
  return isMixed ? own : []
}

const titleOf = (groups: readonly BoxGroup[], group: string | null): string | null => {
  const title = groups.find(({ id }) => id === group)?.title
  return title === undefined ? null : cleanLabel(title, 60)
}

/** Where a box belongs that stands in no frame: the old structure, or the new one. */
export const sideOf = ({ groups }: BoxChart, group: string | null): string | null =>
  groups.length < 2 ? null : titleOf(groups, group)
