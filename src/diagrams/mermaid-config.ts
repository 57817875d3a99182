import type { MermaidConfig } from 'mermaid'
import type { Layout } from './job.ts'
import { LONGEST_SOURCE } from './longest-source.ts'
import { THEME_CSS, THEME_VARIABLES } from './mermaid-theme.ts'

/** All three are as wide as Arimo, letter by letter; Arimo is what is measured. */
const FONT_FAMILY = 'Arial, Helvetica, Liberation Sans, Arimo, sans-serif'

/** What a source may never set for itself; Mermaid's own list comes first. */
const SECURE = [
  ...[
    'secure',
    'securityLevel',
    'startOnLoad',
    'maxTextSize',
    'suppressErrorRendering',
    'maxEdges',
  ],
  ...['altFontFamily', 'dompurifyConfig', 'elk', 'flowchart', 'fontFamily', 'gantt', 'htmlLabels'],
  ...['layout', 'look', 'theme', 'themeCSS', 'themeVariables'],
]

/** Lines of one order with the source, no "hops" (they turn dotted lines solid), no preset. */
const ELK: MermaidConfig['elk'] = {
  lineHops: false,
  considerModelOrder: 'NODES_AND_EDGES',
  forceNodeModelOrder: true,
}

/** Room at the left for names of sections, 20 bold letters a line, and above the rows for dates. */
const GANTT: MermaidConfig['gantt'] = {
  // What the page has room for, in a window of 1280 pixels.
  useWidth: 1196,
  leftPadding: 200,
  rightPadding: 40,
  topPadding: 60,
  // The lines begin where the rows do, 50 being what Mermaid leaves for the axis.
  gridLineStartPadding: 50,
  topAxis: true,
  barHeight: 22,
  barGap: 8,
  fontSize: 14,
  sectionFontSize: 14,
  numberSectionStyles: 2,
}

/**
 * How Mermaid draws for us. Its default look is for a browser: it loses dashes and casts shadows.
 * `handDrawnSeed` is what makes the outlines of some shapes the same each time. Sizes are limited
 * by who calls, and time by who waits.
 */
export const mermaidConfig = (layout: Layout): MermaidConfig => ({
  startOnLoad: false,
  securityLevel: 'strict',
  secure: SECURE,
  logLevel: 'fatal',
  suppressErrorRendering: true,
  maxTextSize: LONGEST_SOURCE,
  maxEdges: 5_000,
  deterministicIds: true,
  handDrawnSeed: 1,
  look: 'classic',
  theme: 'base',
  themeVariables: THEME_VARIABLES,
  themeCSS: THEME_CSS,
  fontFamily: FONT_FAMILY,
  htmlLabels: false,
  layout,
  elk: ELK,
  flowchart: { wrappingWidth: 220, subGraphTitleMargin: { top: 6, bottom: 10 } },
  gantt: GANTT,
})
