import type { toMarkdown } from 'mdast-util-to-markdown'
import { plainLine } from '../domain/plain-line.ts'

/*
 * The few pieces of a Markdown tree that our files are made of; every text on one line. Their
 * types are those that the writer takes, for `mdast` itself is a package of types only.
 */

type Node = Parameters<typeof toMarkdown>[0]
type Of<Type extends Node['type']> = Extract<Node, { type: Type }>

type Root = Of<'root'>
export type RootContent = Root['children'][number]
export type TableRow = Of<'tableRow'>
type Paragraph = Of<'paragraph'>
type Phrasing = Paragraph['children'][number]

export const text = (value: string): Phrasing => ({ type: 'text', value: plainLine(value) })
export const strong = (value: string): Phrasing => ({
  type: 'strong',
  children: [text(value)],
})
/** A space between two pieces, which `text` would trim. */
export const space: Phrasing = { type: 'text', value: ' ' }

export const paragraph = (...children: Phrasing[]): Paragraph => ({
  type: 'paragraph',
  children,
})

export const heading = (depth: 1 | 2 | 3, title: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(title)],
})

export const tableRow = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((value) => ({ type: 'tableCell', children: [text(value)] })),
})

/** Words with how well their source was checked behind them, where that is less than read. */
export const marked = (words: string, confidence: string | null): string =>
  confidence === null ? words : `${words} [${confidence}]`
