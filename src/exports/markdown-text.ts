import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown, type Options } from 'mdast-util-to-markdown'
import type { OpenPlan } from '../domain/facts.ts'
import { planTitle } from '../domain/plan-title.ts'
import { heading, paragraph, text, type RootContent } from './markdown-nodes.ts'
import { asAtLine, noticeLines } from '../domain/notices.ts'

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
 * A plan's title, its day and what to know of the law, and the blocks that follow, as Markdown.
 * Every text of a user is escaped, so that none of it can become markup, a link or another cell.
 */
export const markdownText = (opened: OpenPlan, blocks: readonly RootContent[]): string =>
  toMarkdown(
    {
      type: 'root',
      children: [
        heading(1, planTitle(opened)),
        paragraph(text(asAtLine(opened))),
        ...noticeLines(opened).map((line) => paragraph(text(line))),
        ...blocks,
      ],
    },
    {
      bullet: '-',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      unsafe: BEYOND_MARKDOWN,
    },
  )
