import { cleanLabel } from './clean-label.ts'

/** Straight quotes close a label: opening ones after a space or bracket, else closing ones. */
const typographic = (text: string): string =>
  text
    .replace(/(^|[\s([{])"/gu, '$1“')
    .replaceAll('"', '”')
    .replaceAll('`', '’')

const code = (character: string): string => `#${character.codePointAt(0) ?? 32};`

/**
 * A label for a flowchart, to stand between straight quotes. What Mermaid could take for syntax is
 * written by code (`#35;` for #), which it turns back when it draws.
 */
export const flowLabel = (text: string): string =>
  typographic(cleanLabel(text))
    .replace(/[#;&<>\\%{}[\]|~*_^$=]/gu, code)
    // "fa:fa-car" is an icon, "style x:#…;" loses its semicolon.
    .replace(/:(?=\S)/gu, code)
    // A line in which these two words meet is taken for an instruction, quotes or not.
    .replace(/d(?=irection\s+(?:TB|BT|RL|LR|TD))/gu, code)
    // "1. " and "- " start a list in older versions, which then show an error in the box.
    .replace(/^(\d+)\./u, '$1#46;')
    .replace(/^[-+]/u, code)

/** Characters that look alike and mean nothing to Mermaid, for places where codes are not read. */
const LOOK_ALIKES: Record<string, string> = {
  ':': '∶',
  ';': '；',
  '#': '＃',
  '%': '％',
  '{': '｛',
  '}': '｝',
  '<': '‹',
  '>': '›',
  '\\': '＼',
  '&': '＆',
  '~': '～',
}

const lookAlike = (found: string): string => LOOK_ALIKES[found] ?? found

/** Words (and ISO dates) that begin an instruction when a line begins with them. */
const STARTS_INSTRUCTION =
  /^(?:gantt|title|section|click|call|href|dateFormat|axisFormat|tickInterval|todayMarker|includes|excludes|inclusiveEndDates|topAxis|weekday|weekend|displayMode|acc|\d{4}-\d{2}-\d{2})/iu

/**
 * A label for a task or section of a gantt chart, which knows no quotes, cuts a name at a colon
 * and starts a comment at a percent sign.
 */
export function ganttLabel(text: string): string {
  const label = typographic(cleanLabel(text)).replace(/[:;#%{}<>\\~]|&(?=[#\w])/gu, lookAlike)
  return STARTS_INSTRUCTION.test(label) ? `“${label}”` : label
}

/** Text to the end of a line: a comment, a chart's title, its description for screen readers. */
export const lineLabel = (text: string, most?: number): string =>
  typographic(cleanLabel(text, most)).replace(/[#%{}<>\\~]|&(?=[#\w])/gu, lookAlike)
