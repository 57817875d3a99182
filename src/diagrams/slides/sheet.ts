import type { Box, BoxChart, BoxGroup, Line } from '../../domain/chart.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import { arrange, seemsToFit } from './arrange.ts'
import type { SaidBox } from './box-text.ts'
import type { Drawing } from './drawing.ts'
import { notesAlone, notesAtFoot, notesOf, type Told } from './notes.ts'
import { AREA, type DiagramSlide, type NoteColumn, type Rect } from './slide.ts'

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
  across: boolean
  /** The boxes that others refer to here; the rest is shown here again. */
  home: ReadonlySet<string>
}

export type Untitled = Omit<DiagramSlide, 'title' | 'description'>

/** A sheet with its places: its picture, and then what it has to tell that takes slides of its own. */
export type Laid = { sheet: Sheet; slides: readonly Untitled[] }

const ELSEWHERE = 'Lines to bodies on other slides are told on the next slide.'

const keyOf = (lines: readonly Line[], quiet: string | null): string[] =>
  lines.some(({ words, dotted }) => !dotted && words === quiet)
    ? [`An arrow without words: ${quiet ?? ''}.`]
    : []

type Words = {
  notes: readonly string[]
  columns: readonly NoteColumn[]
  room: Rect
  more: Untitled[]
}

const roomOf = (left: number): Rect => ({ ...AREA, height: left })

/** What is told at the foot of the picture; on slides of their own where notes are many. */
function wordsOf(
  { boxes, remarks }: Sheet,
  lines: readonly Line[],
  away: readonly Line[],
  { told, quiet }: Setting,
): Words {
  const key = [...(remarks ?? []), ...keyOf(lines, quiet)]
  const notes = notesOf(away, told, new Set(boxes.map(({ id }) => id)))
  const own = [...notes, ...key]
  const foot = notesAtFoot(own)
  if (foot) return { notes: own, columns: foot.columns, room: roomOf(foot.left), more: [] }
  const short = [ELSEWHERE, ...key]
  const { columns, left } = notesAtFoot(short) ?? { columns: [], left: AREA.height }
  const more = notesAlone(notes).map((page) => ({ boxes: [], frames: [], lines: [], ...page }))
  return { notes: short, columns, room: roomOf(left), more }
}

const drawingOf = (
  { boxes, frames, across }: Sheet,
  lines: readonly Line[],
  { quiet }: Setting,
): Drawing => ({
  boxes,
  lines,
  frames,
  across,
  quiet,
})

/** Whether a sheet seems to have room on a slide, without placing it. */
export const seemsToHaveRoom = (sheet: Sheet, setting: Setting): boolean =>
  seemsToFit(
    drawingOf(sheet, sheet.lines, setting),
    wordsOf(sheet, sheet.lines, sheet.away, setting).room,
  )

/** The lines that stay in one frame. */
function inFrames({ boxes, lines, frames }: Sheet): readonly Line[] {
  if (frames.length === 0) return lines
  const groupOf = new Map(boxes.map(({ id, group }) => [id, group]))
  return lines.filter(({ from, to }) => groupOf.get(from) === groupOf.get(to))
}

async function laidWith(
  sheet: Sheet,
  lines: readonly Line[],
  setting: Setting,
): Promise<Laid | null> {
  const rest = sheet.lines.filter((line) => !lines.includes(line))
  const words = wordsOf(sheet, lines, [...sheet.away, ...rest], setting)
  const arranged = await arrange(drawingOf(sheet, lines, setting), words.room)
  if (arranged === null) return null
  const first = { ...arranged, notes: words.notes, columns: words.columns }
  return { sheet, slides: [first, ...words.more] }
}

/**
 * A sheet with its places; null where it has no room. Lines between frames give way to words before
 * boxes do; with `anyway` all lines do.
 */
export async function layOut(sheet: Sheet, setting: Setting, anyway = false): Promise<Laid | null> {
  const kept = sheet.across ? sheet.lines : inFrames(sheet)
  const tries = [sheet.lines, ...(kept.length < sheet.lines.length ? [kept] : [])]
  for (const lines of tries) {
    const laid = await laidWith(sheet, lines, setting)
    if (laid) return laid
  }
  return anyway ? laidWith({ ...sheet, frames: [] }, [], setting) : null
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
