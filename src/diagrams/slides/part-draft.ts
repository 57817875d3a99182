import type { Box } from '../../domain/chart.ts'
import { shorten } from '../../domain/plain-line.ts'
import { cleanLabel } from '../labels/clean-label.ts'
import type { Part } from './overview.ts'
import type { PartName } from './part-title.ts'
import type { Laid } from './sheet.ts'

/** Slides that stand together, what they are called, and the part of the overview that they are. */
export type Chapter = { name: PartName; description: string; laid: Laid; part: string }

export type Split = { chapters: readonly Chapter[]; parts: readonly Part[] }

/** The most of a name that stands alone. */
export const LONGEST_NAME = 60

/** Is it a body, and not another thing that some pictures show? */
export const isBody = ({ kind }: Pick<Box, 'kind'>): boolean =>
  kind !== 'function' && kind !== 'organisation' && kind !== 'role'

/** "1 body", "12 bodies"; "12 boxes" where there is more than bodies among them. */
export function count(boxes: readonly Pick<Box, 'kind'>[]): string {
  const [one, many] = boxes.every(isBody) ? ['body', 'bodies'] : ['box', 'boxes']
  return `${boxes.length} ${boxes.length === 1 ? one : many}`
}

/** A name with no more than so many letters. */
export const cut = (name: string, most: number): string => shorten(cleanLabel(name), most)

/** Ids for parts, one after the other. */
export class Numbered {
  #last = 0
  next = (): string => `part:${(this.#last += 1)}`
}

/** From its first slide to its last, by marks. */
export const slidesOfPart = (id: string, { slides }: Laid): Part['slides'] => ({
  first: `first:${id}`,
  last: slides.length === 1 ? `first:${id}` : `last:${id}`,
})
