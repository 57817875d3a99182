import { textExtent } from '../geometry/text-extent.ts'
import { type Element, elementsIn, inherited, make, sizeOf, within, wordsIn } from './plain-tree.ts'

const isA = (name: string) => (element: Element) =>
  (element.attributes['class'] ?? '').split(/\s+/).includes(name)

const PAD = 4

/** A ground for each line of a title, so that lines that cross it do not cross its words. */
function grounds(title: Element, fill: string): Element[] {
  return [...within(title)]
    .filter(({ element }) => element.children.some(({ type }) => type === 'text'))
    .map(({ element, above }) => {
      const text = above.findLast(({ name }) => name === 'text') ?? element
      const em = sizeOf(text, 'font-size') || 16
      const bold = text.attributes['font-weight'] === 'bold'
      const { width } = textExtent(wordsIn(element), bold ? 'bold' : 'regular', em)
      const middle = inherited('text-anchor', element, above) === 'middle'
      const x = sizeOf(element, 'x') - (middle ? width / 2 : 0) - PAD
      const y = sizeOf(element, 'y') - em
      return make('rect', { x, y, width: width + 2 * PAD, height: 1.25 * em, fill })
    })
}

function takeTitle(group: Element): Element[] {
  const [title] = elementsIn(group).filter(isA('cluster-label'))
  const [frame] = elementsIn(group).filter(({ name }) => name === 'rect')
  if (!title || !frame) return []
  group.children = group.children.filter((child) => child !== title)
  const back = grounds(title, frame.attributes['fill'] ?? 'none')
  const { transform } = title.attributes
  return [make('g', transform === undefined ? {} : { transform }, [...back, ...title.children])]
}

/** Mermaid draws groups first and lines over their titles: the titles go over the lines. */
export function raiseGroupTitles(svg: Element): void {
  for (const { element } of [...within(svg)]) {
    const [groups] = elementsIn(element).filter(isA('clusters'))
    const boxes = elementsIn(element).find(isA('nodes'))
    if (!groups || !boxes) continue
    const titles = elementsIn(groups).flatMap(takeTitle)
    const index = element.children.indexOf(boxes)
    element.children.splice(index, 0, ...titles)
  }
}
