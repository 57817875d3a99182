import { sayConfidence } from '../src/domain/confidence.ts'
import type { Day } from '../src/domain/day.ts'
import type { Confidence } from '../src/domain/framework.ts'
import { showDay } from '../src/domain/show-date.ts'
import { sentence } from './sentence.ts'

export type Checked = { confidence: Confidence; checkedOn: Day }

/** Marks a source that was not read itself; nothing where it was. */
export const ConfidenceMark = ({ source }: { source: Checked }) => {
  const words = sayConfidence(source)
  return words === null ? null : <span class="app-mark">{sentence(words)}</span>
}

/** The same where every source says how it was checked. */
export const CheckedMark = ({ source }: { source: Checked }) =>
  source.confidence === 'read' ? (
    <span class="app-quiet">Read; checked {showDay(source.checkedOn)}</span>
  ) : (
    <ConfidenceMark source={source} />
  )
