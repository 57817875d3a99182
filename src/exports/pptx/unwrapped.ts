import type { SlideText } from '../../diagrams/slides/slide.ts'
import type { Paragraph } from './text-body.ts'

const squeezed = (text: string): string => text.replaceAll(' ', '')

/**
 * Wrapped lines as the sentences that they were, so that a clerk can change one without joining its
 * lines first. What is not whole here, since it began or goes on elsewhere, is joined as it is.
 */
export function unwrapped(text: readonly SlideText[], wholes: readonly string[]): Paragraph[] {
  const known = new Map(wholes.map((whole) => [squeezed(whole), whole]))
  const found: Paragraph[] = []
  let part: SlideText[] = []
  const end = (whole?: string): void => {
    const [first] = part
    if (first) found.push({ ...first, words: whole ?? part.map(({ words }) => words).join(' ') })
    part = []
  }
  for (const line of text) {
    part.push(line)
    const whole = known.get(squeezed(part.map(({ words }) => words).join('')))
    if (whole !== undefined) end(whole)
  }
  end()
  return found
}
