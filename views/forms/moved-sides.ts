import type { OpenPlan } from '../../src/domain/facts.ts'
import { sayReading, subjectOf } from '../../src/domain/say-reading.ts'
import { showEdtf } from '../../src/domain/show-date.ts'
import { isOnlyDone } from '../entry-tag.tsx'
import { sayRule } from '../law/rule-words.ts'
import type { Line } from '../schedule/lines.ts'
import { sayDue } from '../schedule/reading-words.ts'
import type { MovedLine } from './moved-lines.ts'

/** One reading as the table tells it: of which source, and what we make of it. */
export type ToldReading = { id: string; source: string; said: string }

/** One side of a change as the table tells it. */
export type ToldSide = { due: string; standing: string; readings: ToldReading[] }

/** Every reading of a line; of several with one citation each also says by when, or by what rule. */
function readingsOf(opened: OpenPlan, { entry }: Line): ToldReading[] {
  const { framework } = opened
  if (!framework || entry.kind === 'event') return []
  return entry.bases.flatMap((reading): ToldReading[] => {
    const subject = subjectOf(opened, entry, reading)
    if (!subject) return []
    const { citation, id, due } = reading
    const same = entry.bases.filter((other) => other.citation === citation).length > 1
    const rule = due === null ? sayRule(framework, subject.basis.rule) : sayDue(subject.basis, due)
    return [
      {
        id,
        source: same ? `${citation}, ${rule}` : citation,
        said: sayReading(opened, subject, reading),
      },
    ]
  })
}

/** What the table tells of one side; null where the entry is not there. */
export const toldSide = (opened: OpenPlan, line: Line | null): ToldSide | null =>
  line && {
    due: line.entry.due === null ? 'No date' : showEdtf(line.entry.due),
    standing: isOnlyDone(opened, line.entry) ? 'done' : line.entry.standing,
    readings: readingsOf(opened, line),
  }

/** The readings of one side that are not told alike on the other. */
export const differingReadings = (side: ToldSide, other: ToldSide | null): ToldReading[] =>
  side.readings.filter(({ id, source, said }) => {
    const twin = other?.readings.find((one) => one.id === id)
    return twin?.source !== source || twin.said !== said
  })

const isToldAlike = (a: ToldSide | null, b: ToldSide | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** Only what a reader could tell apart: a line that reads the same on both sides is left out. */
export const differingLines = (
  before: OpenPlan,
  after: OpenPlan,
  lines: readonly MovedLine[],
): MovedLine[] =>
  lines.filter((line) => !isToldAlike(toldSide(before, line.before), toldSide(after, line.after)))
