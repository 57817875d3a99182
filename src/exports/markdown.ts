import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown as writeMarkdown, type Options } from 'mdast-util-to-markdown'
import type { OpenPlan } from '../domain/facts.ts'
import { findingBlocks } from './markdown-findings.ts'
import { heading, paragraph, text, type Root } from './markdown-nodes.ts'
import { scheduleBlocks } from './markdown-schedule.ts'
import { planTitle } from '../domain/plan-title.ts'
import { asAtLine, noticeLines } from './notices.ts'

const inPhrases = { inConstruct: 'phrasing' } as const

/** What GitHub and others read beyond plain Markdown: strike-through, sums, bare addresses. */
const BEYOND_MARKDOWN: NonNullable<Options['unsafe']> = [
  { character: '~', ...inPhrases },
  { character: '$', ...inPhrases },
  { character: ':', before: '[ps]', after: '\\/', ...inPhrases },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', ...inPhrases },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', ...inPhrases },
]

/**
 * Findings and schedule as Markdown, for a paper or a message. Every text of a user is escaped, so
 * that none of it can become markup, a link or another cell.
 */
export function toMarkdown(opened: OpenPlan): string {
  const root: Root = {
    type: 'root',
    children: [
      heading(1, planTitle(opened)),
      paragraph(text(asAtLine(opened))),
      ...noticeLines(opened).map((line) => paragraph(text(line))),
      heading(2, 'Findings'),
      ...findingBlocks(opened),
      heading(2, 'Schedule'),
      ...scheduleBlocks(opened),
    ],
  }
  return writeMarkdown(root, {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    unsafe: BEYOND_MARKDOWN,
  })
}
