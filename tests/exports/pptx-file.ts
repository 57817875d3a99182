import { spawnSync } from 'node:child_process'
import JSZip from 'jszip'
import { JSDOM } from 'jsdom'

const { DOMParser } = new JSDOM('').window

/** The parts of a file as XML, read by another reader than its writer; broken XML throws. */
export async function readPptx(file: Uint8Array) {
  const zip = await JSZip.loadAsync(file)
  const parts = new Map<string, Document>()
  for (const [path, part] of Object.entries(zip.files)) {
    if (part.dir) continue
    const xml = await part.async('string')
    const read = new DOMParser().parseFromString(xml, 'application/xml')
    if (read.querySelector('parsererror')) throw new Error(`${path} is no XML.`)
    parts.set(path, read)
  }
  const numbered = (folder: string) =>
    [...parts]
      .filter(([path]) => new RegExp(`^ppt/${folder}/[a-zA-Z]+\\d+\\.xml$`).test(path))
      .toSorted(([a], [b]) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
      .map(([, part]) => part)
  return { parts, slides: numbered('slides'), notes: numbered('notesSlides') }
}

export const all = (root: Document | Element, name: string): Element[] => [
  ...root.getElementsByTagName(name),
]

/** The paragraphs beneath an element, each as it reads. */
export const paragraphs = (root: Document | Element): string[] =>
  all(root, 'a:p').map((one) =>
    all(one, 'a:t')
      .map(({ textContent }) => textContent)
      .join(''),
  )

export const titleOf = (slide: Document): string =>
  all(slide, 'p:sp')
    .filter((one) => /^(?:title|ctrTitle)$/.test(all(one, 'p:ph')[0]?.getAttribute('type') ?? ''))
    .flatMap(paragraphs)
    .join('|')

const number = (element: Element | undefined, name: string): number =>
  Number(element?.getAttribute(name) ?? 0)

type At = { x: number; y: number }

const PER_PIXEL = 9525

/**
 * The way of a connector as the format's own rules have it (ECMA-376, presetShapeDefinitions): in
 * parts of its width and height, flipped, then turned about its middle.
 */
export function wayOfConnector(connector: Element): At[] {
  const [xfrm] = all(connector, 'a:xfrm')
  const [off, ext] = [all(connector, 'a:off')[0], all(connector, 'a:ext')[0]]
  const [w, h] = [number(ext, 'cx'), number(ext, 'cy')]
  const [a = 0, b = 0, c = 0] = all(connector, 'a:gd').map(
    (one) => Number(one.getAttribute('fmla')?.replace('val ', '')) / 100_000,
  )
  const ways: Record<string, [number, number][]> = {
    straightConnector1: [
      [0, 0],
      [w, h],
    ],
    bentConnector2: [
      [0, 0],
      [w, 0],
      [w, h],
    ],
    bentConnector3: [
      [0, 0],
      [w * a, 0],
      [w * a, h],
      [w, h],
    ],
    bentConnector4: [
      [0, 0],
      [w * a, 0],
      [w * a, h * b],
      [w, h * b],
      [w, h],
    ],
    bentConnector5: [
      [0, 0],
      [w * a, 0],
      [w * a, h * b],
      [w * c, h * b],
      [w * c, h],
      [w, h],
    ],
  }
  const shape = all(connector, 'a:prstGeom')[0]?.getAttribute('prst') ?? ''
  const way = ways[shape]
  if (!way) throw new Error(`No rule for ${shape}.`)
  const turn = (number(xfrm, 'rot') / 60_000 / 180) * Math.PI
  const middle = { x: number(off, 'x') + w / 2, y: number(off, 'y') + h / 2 }
  return way.map(([px, py]) => {
    const dx = (number(xfrm, 'flipH') === 1 ? w - px : px) - w / 2
    const dy = (number(xfrm, 'flipV') === 1 ? h - py : py) - h / 2
    return {
      x: (middle.x + dx * Math.cos(turn) - dy * Math.sin(turn)) / PER_PIXEL,
      y: (middle.y + dx * Math.sin(turn) + dy * Math.cos(turn)) / PER_PIXEL,
    }
  })
}

/** What turns files into PDF here; null where it is not installed. */
export const OFFICE =
  ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null
