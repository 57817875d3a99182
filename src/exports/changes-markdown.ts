import type { OpenPlan } from '../domain/facts.ts'
import { KIND_WORDS } from '../domain/history/plan-changes.ts'
import { sayBetween, sayMade, type Changes } from '../domain/history/plan-then.ts'
import { heading, paragraph, tableRow, text, type RootContent } from './markdown-nodes.ts'
import { markdownText } from './markdown-text.ts'

function groupBlocks([group, changes]: [string, Changes['changes']]): RootContent[] {
  const rows = changes.map(({ what, kind, before, after }) =>
    tableRow([what, KIND_WORDS[kind], before, after]),
  )
  return [
    heading(2, group),
    { type: 'table', children: [tableRow(['What', 'Change', 'Before', 'After']), ...rows] },
  ]
}

/** What differs between two states of a plan as Markdown, a table for each thing it is about. */
export const changesMarkdown = (opened: OpenPlan, changes: Changes): string =>
  markdownText(opened, [
    paragraph(text(`${sayBetween(changes)}: what differs.`)),
    paragraph(text(sayMade(changes))),
    ...[...Map.groupBy(changes.changes, ({ group }) => group)].flatMap(groupBlocks),
  ])
