import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { PictureLog } from '../../src/diagrams/picture-log.ts'
import {
  createPictures,
  type Drawn,
  type Pictures,
  type PicturesOptions,
} from '../../src/diagrams/pictures.ts'
import { ODD_PROCESS } from './odd-job.ts'
import { boxChart } from './small-chart.ts'

/** Longer than any drawing of the odd process takes, on a slow machine with other tests beside. */
export const LONG = 15_000

const open: Pictures[] = []
const roots: string[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((pictures) => pictures.close()))
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

export function tempRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'))
  roots.push(root)
  return root
}

export const tempFolder = (): string => join(tempRoot(), '.pictures')

/** A service whose drawing process does what a chart's title says. */
export function service(options: Partial<PicturesOptions> = {}) {
  const lines: Parameters<PictureLog>[0][] = []
  const log: PictureLog = (line) => lines.push(line)
  const entry = ODD_PROCESS
  const pictures = createPictures({ folder: null, log, entry, limitMs: LONG, ...options })
  open.push(pictures)
  const drawn = (): number => lines.filter(({ message }) => message.includes('was drawn')).length
  return { pictures, lines, drawn, ask: (title: string) => pictures.picture(boxChart(title), LONG) }
}

export function svgOf(drawn: Drawn): string {
  if (!drawn.ok) throw new Error(drawn.why)
  return drawn.svg
}

export const whyOf = (drawn: Drawn): string => (drawn.ok ? 'drawn' : drawn.why)
