import type { Day } from './day.ts'
import type { Confidence } from './framework.ts'
import { showDay } from './show-date.ts'

/**
 * How well a source was checked, in words for people; null where the instrument itself was read.
 * Shown wherever such a source shows, so that nobody mistakes a remembered rule for a read one.
 */
export function sayConfidence(source: { confidence: Confidence; checkedOn: Day }): string | null {
  switch (source.confidence) {
    case 'read':
      return null
    case 'secondary':
      return `from a secondary source, not read at its source; checked ${showDay(source.checkedOn)}`
    case 'memory':
      return `from memory, not checked at any source; noted ${showDay(source.checkedOn)}`
  }
}
