import type { OpenPlan } from '../domain/facts.ts'
import { structureSource } from './mermaid-structure.ts'
import { timelineSource } from './mermaid-timeline.ts'
import type { View } from './export-options.ts'

const SOURCES: Record<View, (opened: OpenPlan) => string[]> = {
  current: structureSource,
  timeline: timelineSource,
}

/**
 * Mermaid source that people take away, with labels they can read in it. No text of a user can
 * become syntax: see `mermaid-label.ts`.
 */
export const toMermaid = (opened: OpenPlan, view: View): string =>
  `${SOURCES[view](opened).join('\n')}\n`
