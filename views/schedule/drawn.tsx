import { raw } from 'hono/html'
import type { Day } from '../../src/domain/day.ts'
import type { Confidence } from '../../src/domain/framework.ts'
import { remember } from '../../src/domain/remember.ts'
import type { Standing } from '../../src/domain/standing.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { ScheduleEntry } from '../../src/domain/schedule.ts'
import { ConfidenceMark } from '../confidence-mark.tsx'
import { DoneTag, isOnlyDone } from '../entry-tag.tsx'
import { InventedMark } from '../source-note.tsx'
import { StandingTag } from '../standing-tag.tsx'
import type { PlannedWrong } from './planned-wrong.ts'
import { WrongTag } from './wrong-tag.tsx'

// A schedule has the same few marks in hundreds of places. Each is drawn once for everything that
// it depends on, which is all in its arguments.

export const invented = raw(<InventedMark />)

const tagOf = remember((standing: Standing) => raw(<StandingTag standing={standing} />))

const done = raw(<DoneTag />)

/** Where an entry stands, as a tag. */
export const entryTag = (opened: OpenPlan, entry: ScheduleEntry) =>
  isOnlyDone(opened, entry) ? done : tagOf(entry.standing)

/** That what is planned misses the date, as a tag. */
export const wrongTag = remember((text: PlannedWrong, likely: 0 | 1) =>
  raw(<WrongTag text={text} likely={likely === 1} />),
)

export const markOf = remember((confidence: Confidence, checkedOn: Day) =>
  raw(<ConfidenceMark source={{ confidence, checkedOn }} />),
)
