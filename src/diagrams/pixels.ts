import { renderAsync } from '@resvg/resvg-js'
import { fontPaths } from './geometry/fonts.ts'

/** Sharp on a screen of many pixels, and on paper. */
const ZOOM = 2

/** More take hundreds of megabytes, and few programs open them: what is larger is drawn smaller. */
const MOST_PIXELS = 36_000_000

const SIZE = /^(?:<\?xml[^>]*>\s*)?<svg [^>]*?\bwidth="([\d.]+)" height="([\d.]+)"/

function zoomOf(svg: string): number {
  const [, width, height] = (SIZE.exec(svg) ?? []).map(Number)
  if (width === undefined || height === undefined) throw new Error('A picture has no size.')
  return Math.min(ZOOM, Math.sqrt(MOST_PIXELS / (width * height)))
}

/**
 * A picture as a PNG in Base64, twice as wide and high. Its letters are those that it was
 * measured with, whatever fonts the machine has.
 */
export async function pixelsOf(svg: string): Promise<string> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoomOf(svg) },
    background: '#ffffff',
    font: { loadSystemFonts: false, fontFiles: fontPaths(), defaultFontFamily: 'Arimo' },
    logLevel: 'off',
  })
  return image.asPng().toString('base64')
}
