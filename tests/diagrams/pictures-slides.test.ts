import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { slidesOf } from '../../src/diagrams/slides/slides-of.ts'
import { LONG, service, tempFolder } from './odd-service.ts'
import { structure, treeOf, underOne } from './slides/some-structures.ts'

const SLOW = { timeout: 120_000 }
const WAIT = 100_000
const REAL = {
  entry: new URL('../../src/diagrams/drawing-process.ts', import.meta.url),
  limitMs: 60_000,
}

/** Changes what a file of the cache holds, and the digest that makes it sound. */
function forge(path: string, change: (slides: Record<string, unknown>[]) => unknown): void {
  const key = /([0-9a-f]{64})\.picture$/.exec(path)?.[1] ?? ''
  const text = readFileSync(path, 'utf8')
  const slides = JSON.parse(text.slice(text.indexOf('\n') + 1)) as Record<string, unknown>[]
  const body = JSON.stringify(change(slides))
  const digest = createHash('sha256').update(`${key}\n${body}`).digest('hex')
  writeFileSync(path, `${digest}\n${body}`)
}

describe('the slides of a chart', () => {
  it('are made by the drawing process as they would be here, and kept', SLOW, async () => {
    const folder = tempFolder()
    const chart = treeOf(30, 40)
    const here: unknown = JSON.parse(JSON.stringify(await slidesOf(chart)))
    const first = service({ ...REAL, folder })
    expect(await first.pictures.slides(chart, WAIT)).toEqual(here)
    await first.pictures.close()
    const kept = service({ folder })
    expect(await kept.pictures.slides(chart, WAIT)).toEqual(here)
    expect(kept.lines).toEqual([])
    const path = join(folder, readdirSync(folder)[0]!)
    forge(path, ([slide, ...more]) => [{ ...slide, boxes: [{ x: '1' }] }, ...more])
    const damaged = service({ ...REAL, folder })
    expect(await damaged.pictures.slides(chart, WAIT)).toEqual(here)
    expect(damaged.lines.map(({ message }) => message)).toEqual([
      'A kept picture was damaged and is drawn again',
      'Slides were made',
    ])
    await damaged.pictures.close()
    forge(path, () => ({ svg: '<svg></svg>', width: 1, height: 1, scale: null }))
    expect(await service({ folder }).pictures.slides(chart, WAIT)).toBe('failed')
  })

  it('may take longer than a picture, and are drawn ahead of any reader', SLOW, async () => {
    const { pictures } = service({ ...REAL, limitMs: 1, settleMs: 1, slidesLimitMs: 60_000 })
    const [chart, other] = [underOne(3), underOne(4)]
    expect(await pictures.prepare('plan', () => [{ slides: chart }])).toBe(true)
    expect(await pictures.slides(chart, 0)).toHaveLength(1)
    expect(await pictures.slides(other, 0)).toBe('not-yet')
    expect(await pictures.picture(other, WAIT)).toEqual({ ok: false, why: 'too-long' })
  })

  it('are made of 400 boxes at most', async () => {
    const { pictures, lines } = service()
    expect(await pictures.slides(underOne(400), LONG)).toBe('too-large')
    const [first] = underOne(1).lines
    const many = { ...underOne(1), lines: Array.from({ length: 801 }, () => first!) }
    expect(await pictures.slides(many, LONG)).toBe('too-large')
    expect(lines).toEqual([])
  })

  it('are none of a chart without boxes, and none where the process ends', async () => {
    const { pictures } = service()
    expect(await pictures.slides(structure([], []), LONG)).toBe('nothing')
    expect(await pictures.slides(underOne(3), LONG)).toBe('failed')
  })
})

type Png = { width: number; height: number; bytes: Buffer }

/** The size that a PNG says it has, and its rows, each after the number of its filter. */
function readPng(png: Uint8Array): Png {
  const all = Buffer.from(png)
  expect(all.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  const data: Buffer[] = []
  for (let at = 8; at < all.length; at += 12 + all.readUInt32BE(at))
    if (all.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(all.subarray(at + 8, at + 8 + all.readUInt32BE(at)))
  return {
    width: all.readUInt32BE(16),
    height: all.readUInt32BE(20),
    bytes: inflateSync(Buffer.concat(data)),
  }
}

const svg = (width: number, height: number, words = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
  `viewBox="0 0 ${width} ${height}" font-family="Arial, sans-serif"><text y="20">${words}</text></svg>`

describe('a picture in pixels', () => {
  it(
    'is twice as wide and high, with its letters, and smaller only where it is huge',
    SLOW,
    async () => {
      const { pictures } = service(REAL)
      const pixels = async (text: string): Promise<Png> => {
        const drawn = await pictures.pixels(text, WAIT)
        if (!drawn.ok) throw new Error(drawn.why)
        return readPng(drawn.png)
      }
      const blank = await pixels(svg(101, 40))
      expect([blank.width, blank.height]).toEqual([202, 80])
      const drawn = await Promise.all(['ŵ', 'ŷ', 'â', 'w'].map((one) => pixels(svg(101, 40, one))))
      const kinds = new Set([blank, ...drawn].map(({ bytes }) => bytes.toString('base64')))
      expect(kinds.size).toBe(5)
      const { width, height } = await pixels(svg(8_000, 6_000))
      expect(width * height).toBeLessThan(36_100_000)
      expect(width / height).toBeCloseTo(4 / 3, 2)
      const broken = await pictures.pixels('<svg width="1" height="1"', WAIT)
      expect(broken).toEqual({ ok: false, why: 'failed' })
    },
  )
})
