import { raw } from 'hono/html'
import type { Day } from '../../src/domain/day.ts'
import type { Confidence } from '../../src/domain/framework.ts'
import { remember } from '../../src/domain/remember.ts'
import type { Standing } from '../../src/domain/standing.ts'
import { ConfidenceMark } from '../confidence-mark.tsx'
import { InventedMark } from '../source-note.tsx'
import { StandingTag } from '../standing-tag.tsx'

// A schedule has the same few marks in hundreds of places. Each is drawn once for everything that
// it depends on, which is all in its arguments.

export const invented = raw(<InventedMark />)

export const tagOf = remember((standing: Standing) => raw(<StandingTag standing={standing} />))

export const markOf = remember((confidence: Confidence, checkedOn: Day) =>
  raw(<ConfidenceMark source={{ confidence, checkedOn }} />),
)
