const INK = '#0b0c0c'
const GREY = '#505a5f'
const LINE_GREY = '#b1b4b6'
const PALE_GREY = '#f3f2f1'
const PALE_BLUE = '#d2e2f1'
const BLUE = '#8eb8dc'
const PALE_RED = '#f4cdc6'
const WHITE = '#ffffff'

/** Black text on pale fills, at least 12:1; what differs in colour differs in outline too. */
export const THEME_VARIABLES = {
  background: WHITE,
  fontSize: '16px',
  textColor: INK,
  titleColor: INK,
  lineColor: INK,
  primaryColor: WHITE,
  primaryTextColor: INK,
  primaryBorderColor: INK,
  secondaryColor: PALE_GREY,
  secondaryTextColor: INK,
  secondaryBorderColor: GREY,
  tertiaryColor: PALE_GREY,
  tertiaryTextColor: INK,
  tertiaryBorderColor: GREY,
  edgeLabelBackground: WHITE,
  clusterBkg: '#f8f8f8',
  clusterBorder: GREY,
  useGradient: false,
  dropShadow: 'none',
  sectionBkgColor: LINE_GREY,
  altSectionBkgColor: 'none',
  gridColor: LINE_GREY,
  taskTextColor: INK,
  taskTextDarkColor: INK,
  taskTextLightColor: INK,
  taskTextOutsideColor: INK,
  taskBkgColor: PALE_BLUE,
  taskBorderColor: INK,
  activeTaskBkgColor: BLUE,
  activeTaskBorderColor: INK,
  doneTaskBkgColor: '#d8dadb',
  doneTaskBorderColor: GREY,
  critBkgColor: PALE_RED,
  critBorderColor: '#942514',
} as const

/**
 * What no variable sets. Bands lie on the lines of the grid, so these must shine through. The second
 * axis, above the rows, shows its dates only: its lines would lie on those of the first.
 */
export const THEME_CSS = `
  .edge-pattern-dotted { stroke-dasharray: 6 4; }
  .edgeLabel rect { opacity: 1; }
  .cluster-label text tspan { font-weight: bold; }
  .section { opacity: 0.2; }
  .sectionTitle { font-weight: bold; }
  .grid .tick { opacity: 1; }
  .grid .tick line { stroke: ${LINE_GREY}; }
  .grid .tick text { font-size: 13px; }
  .grid ~ .grid line { stroke: none; }
  .crit0, .crit1, .activeCrit0, .activeCrit1 { fill: ${PALE_RED}; stroke-width: 4; }
  .milestone { fill: ${WHITE}; }
  .milestone.active0, .milestone.active1 { fill: ${BLUE}; }
  .milestone.crit0, .milestone.crit1 { fill: ${PALE_RED}; }
  .milestone.activeCrit0, .milestone.activeCrit1 { fill: ${PALE_RED}; }
  .milestone.done0, .milestone.done1 { fill: ${INK}; stroke: ${INK}; }
  .milestoneText { font-style: normal; }
`
