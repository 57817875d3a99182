import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import type { Browser, Page, Route } from 'playwright-core'
import type { Mermaid } from 'mermaid'
import { mermaidConfig } from '../../src/diagrams/mermaid-config.ts'
import type { Layout } from '../../src/diagrams/job.ts'

const { resolve } = createRequire(import.meta.url)
const ORIGIN = 'https://pictures.test'
const MERMAID = dirname(resolve('mermaid/dist/mermaid.esm.min.mjs'))
const ARIMO = dirname(resolve('@expo-google-fonts/arimo/package.json'))

const FACES = [
  ['normal', '400', '400Regular/Arimo_400Regular.ttf'],
  ['normal', '700', '700Bold/Arimo_700Bold.ttf'],
  ['italic', '400', '400Regular_Italic/Arimo_400Regular_Italic.ttf'],
]

/** The first name of the pictures' fonts is made to mean the package's, whatever the machine has. */
const FONTS = FACES.map(
  ([style, weight, file]) =>
    `@font-face { font-family: Arial; font-style: ${style}; font-weight: ${weight}; src: url(/arimo/${file}) }`,
).join('\n')

const PAGE = `<!doctype html><meta charset="utf-8"><title>Pictures</title>
<style>${FONTS} body { margin: 0; background: #fff }</style>
<script type="module">
  import mermaid from '/mermaid/mermaid.esm.min.mjs'
  Object.assign(window, { mermaid })
</script>
<body></body>`

const TYPES = new Map([
  ['.mjs', 'text/javascript'],
  ['.ttf', 'font/ttf'],
])

async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url())
  const [, room, ...rest] = pathname.split('/')
  const folder = room === 'mermaid' ? MERMAID : room === 'arimo' ? ARIMO : null
  if (folder === null) return route.fulfill({ body: PAGE, contentType: 'text/html' })
  const body = await readFile(join(folder, ...rest))
  return route.fulfill({ body, contentType: TYPES.get(pathname.slice(-4)) ?? 'text/plain' })
}

/** Text is shown as it was before it was made private, as early as Mermaid writes it. */
function showLabels(): void {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!
  const shown = (text: string): string =>
    text.replace(/[\uE021-\uE07E]/g, (found) => String.fromCharCode(found.charCodeAt(0) - 0xe000))
  Object.defineProperty(Node.prototype, 'textContent', {
    ...own,
    set(this: Node, text: string | null) {
      own.set!.call(this, text === null ? text : shown(text))
    },
  })
}

/** A tab that can measure and show pictures, with no font but ours. */
export async function openEasel(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } })
  await page.route(`${ORIGIN}/**`, answer)
  await page.addInitScript(showLabels)
  await page.goto(`${ORIGIN}/`)
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()))
  })
  return page
}

/** What Mermaid's own browser build draws in a real browser. */
export const drawnInChromium = (page: Page, source: string, layout: Layout): Promise<string> =>
  page.evaluate(
    async ({ text, config }) => {
      const { mermaid } = window as unknown as { mermaid: Mermaid }
      mermaid.initialize(config)
      const { svg } = await mermaid.render('d', text)
      return svg
    },
    { text: source, config: mermaidConfig(layout) },
  )

export type Measured = { id: string; x: number; y: number; width: number; height: number }

/** Shows a picture at its own size and measures, on the screen, what matches a selector. */
export const measured = (page: Page, svg: string, selector: string): Promise<Measured[]> =>
  page.evaluate(
    ({ markup, matching }) => {
      document.body.innerHTML = markup
      const picture = document.querySelector('svg')!
      const { width, height } = picture.viewBox.baseVal
      picture.style.cssText = `display:block;width:${width}px;height:${height}px`
      return [...picture.querySelectorAll(matching)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const { id, textContent } = element
        return { id: id === '' ? textContent : id, x, y, width, height }
      })
    },
    { markup: svg, matching: selector },
  )

/** The picture that is shown, in pixels. */
const photograph = async (page: Page, svg: string): Promise<string> => {
  await measured(page, svg, 'svg')
  const picture = await page.screenshot({ fullPage: true })
  return `data:image/png;base64,${picture.toString('base64')}`
}

/** How much of either picture is not as in the other, and how much of the first is not white. */
export async function compared(
  page: Page,
  one: string,
  other: string,
): Promise<{ differs: number; inked: number }> {
  const pictures = [await photograph(page, one), await photograph(page, other)]
  return page.evaluate(async (addresses) => {
    const images = await Promise.all(
      addresses.map(async (address) => createImageBitmap(await (await fetch(address)).blob())),
    )
    const width = Math.max(...images.map((image) => image.width))
    const height = Math.max(...images.map((image) => image.height))
    const [first, second] = images.map((image) => {
      const context = new OffscreenCanvas(width, height).getContext('2d')!
      context.drawImage(image, 0, 0)
      return context.getImageData(0, 0, width, height).data
    })
    let [differs, inked] = [0, 0]
    for (let n = 0; n < first!.length; n += 4) {
      const apart = [0, 1, 2, 3].some((c) => Math.abs(first![n + c]! - second![n + c]!) > 24)
      if (apart) differs += 1
      if (first![n]! + first![n + 1]! + first![n + 2]! < 3 * 255) inked += 1
    }
    return { differs: differs / (width * height), inked: inked / (width * height) }
  }, pictures)
}
