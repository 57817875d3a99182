import { cleanLabel, LONGEST_DESCRIPTION } from './clean-label.ts'
import { hideLabel } from './private-label.ts'
import { flowLabel, ganttLabel, lineLabel } from './readable-label.ts'

/** How people's text is written into a source, by where it stands. */
export type Labels = {
  /** Between straight quotes in a flowchart. */
  quoted: (text: string) => string
  /** The name of a row or section of a gantt chart. */
  row: (text: string) => string
  /** To the end of a line: what the chart is called. */
  title: (text: string) => string
  /** To the end of a line: what it shows, in a sentence or two, which may be longer. */
  description: (text: string) => string
}

/** Who reads the source: our own drawing, or people and their tools. */
export type LabelKind = 'private' | 'readable'

const hidden = (text: string, most?: number): string => hideLabel(cleanLabel(text, most))

export const LABELS: Record<LabelKind, Labels> = {
  private: {
    quoted: (text) => hidden(text),
    row: (text) => hidden(text),
    title: (text) => hidden(text),
    description: (text) => hidden(text, LONGEST_DESCRIPTION),
  },
  readable: {
    quoted: flowLabel,
    row: ganttLabel,
    title: (text) => lineLabel(text),
    description: (text) => lineLabel(text, LONGEST_DESCRIPTION),
  },
}
