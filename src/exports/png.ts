import { sayUndrawn } from '../domain/charts/undrawn.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'
import type { FileContent, RenderOptions, ViewAsked } from './export-options.ts'
import { toSvg } from './svg.ts'

/** The picture of `toSvg` in pixels, for programs that take no other. */
export async function toPng(
  opened: OpenPlan,
  viewed: ViewAsked,
  { draw, drawPixels }: Pick<RenderOptions, 'draw' | 'drawPixels'>,
): Promise<Result<FileContent>> {
  const svg = await toSvg(opened, viewed, draw)
  if (!svg.ok) return svg
  const drawn = await drawPixels(svg.value)
  return drawn.ok
    ? accept(drawn.png)
    : refuse(`${sayUndrawn(drawn.why)} Take the picture as svg instead.`)
}
