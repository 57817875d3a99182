import { type CustomPlugin, type PluginConfig, type XastRoot, optimize } from 'svgo'
import type { Job, Plain, Scale } from '../job.ts'
import { keepAllowed } from './allowed.ts'
import { applyStyles } from './apply-styles.ts'
import { plainColours } from './colours.ts'
import { drawMarks } from './dates/marks.ts'
import { type Frame, frameOf, setFrame } from './frame.ts'
import { raiseGroupTitles } from './group-titles.ts'
import { foldMoves, turnDiamonds } from './moves.ts'
import { renameIds } from './names.ts'
import { type Element, elementsIn } from './plain-tree.ts'
import { setTexts } from './text-lines.ts'

function pictureIn(root: XastRoot): Element {
  const [svg, ...others] = elementsIn(root)
  if (svg?.name !== 'svg' || others.length > 0) throw new Error('This is not one SVG picture.')
  return svg
}

const step = (name: string, change: (svg: Element) => void): CustomPlugin => ({
  name,
  fn: (root) => {
    root.children = [pictureIn(root)]
    change(pictureIn(root))
  },
})

/** svgo's part: the same picture in fewer bytes. */
const SMALLER: PluginConfig[] = [
  { name: 'convertColors', params: { currentColor: false } },
  { name: 'cleanupNumericValues', params: { floatPrecision: 2 } },
  { name: 'cleanupListOfValues', params: { floatPrecision: 2 } },
  { name: 'convertPathData', params: { floatPrecision: 2 } },
  { name: 'convertTransform', params: { floatPrecision: 2 } },
  'removeUnknownsAndDefaults',
  'removeEmptyContainers',
  'collapseGroups',
]

/** Ours, in this order: each step reads what the one before has made plain. */
function plain(svg: Element, { marks, prefix }: Job): Scale | null {
  applyStyles(svg)
  renameIds(svg, prefix)
  turnDiamonds(svg)
  setTexts(svg)
  raiseGroupTitles(svg)
  plainColours(svg)
  foldMoves(svg)
  const scale = marks === null ? null : drawMarks(svg, marks, prefix)
  keepAllowed(svg)
  return scale
}

/**
 * Mermaid's picture as plain SVG: every rule of style resolved to attributes, labels shown, ids of
 * our own, and nothing but shapes and text. Fails closed: what is not known is left out, and a
 * picture that does not agree with its job is refused.
 */
export function flatten(raw: string, job: Job): Plain {
  const found: { frame: Frame | null; scale: Scale | null } = { frame: null, scale: null }
  const ours = step('ours', (svg) => {
    found.frame = frameOf(svg)
    found.scale = plain(svg, job)
  })
  const last = step('frame', (svg) => {
    if (found.frame) setFrame(svg, job, found.frame)
  })
  const { data } = optimize(raw, { plugins: [ours, ...SMALLER, last] })
  if (!found.frame) throw new Error('The picture was not read.')
  const { width, height } = found.frame
  return { svg: data, width, height, scale: found.scale }
}
