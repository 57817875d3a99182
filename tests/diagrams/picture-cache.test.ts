import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { Plain } from '../../src/diagrams/job.ts'
import { createPictureCache } from '../../src/diagrams/picture-cache.ts'
import type { PictureLog } from '../../src/diagrams/picture-log.ts'

const WRITER = fileURLToPath(new URL('fixtures/cache-writer.ts', import.meta.url))

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

function tempRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'))
  roots.push(root)
  return root
}

const keyOf = (n: number): string => n.toString(16).padStart(64, '0')

const plain = (text: string): Plain => ({
  svg: `<svg>${text}</svg>`,
  width: 10,
  height: 20,
  scale: { start: 1, end: 2, left: 3, perMs: 0.5, top: 4, bottom: 5 },
})

function cacheIn(folder: string | null, bounds = { files: 2_000, bytes: 1_000_000 }) {
  const lines: Parameters<PictureLog>[0][] = []
  return { cache: createPictureCache({ folder, bounds, log: (line) => lines.push(line) }), lines }
}

/** Writes pictures of these numbers by a cache of its own, in order. */
async function filled(folder: string, numbers: readonly number[]): Promise<void> {
  const { cache } = cacheIn(folder)
  for (const n of numbers) cache.keep(keyOf(n), plain(`picture ${n}`))
  await cache.close()
}

describe('a picture that was kept', () => {
  it('is found again, and by another program’s cache, with all its figures', async () => {
    const folder = join(tempRoot(), '.pictures')
    const { cache } = cacheIn(folder)
    expect(await cache.find(keyOf(1))).toBeNull()
    cache.keep(keyOf(1), plain('one ŵ “”'))
    expect(await cache.find(keyOf(1))).toEqual(plain('one ŵ “”'))
    await cache.close()
    expect(await cacheIn(folder).cache.find(keyOf(1))).toEqual(plain('one ŵ “”'))
    expect(readdirSync(folder)).toHaveLength(1)
    const [name = ''] = readdirSync(folder)
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('is kept in memory only where there is no folder', async () => {
    const { cache, lines } = cacheIn(null)
    cache.keep(keyOf(1), plain('one'))
    await cache.close()
    expect(await cache.find(keyOf(1))).toEqual(plain('one'))
    expect(await cacheIn(null).cache.find(keyOf(1))).toBeNull()
    expect(lines).toEqual([])
  })

  it('leaves memory when 32 others have been used since, and is still on disk', async () => {
    const folder = join(tempRoot(), '.pictures')
    const { cache } = cacheIn(folder)
    for (let n = 0; n < 33; n += 1) cache.keep(keyOf(n), plain(`picture ${n}`))
    await cache.close()
    rmSync(join(folder, `${keyOf(1)}.picture`))
    rmSync(join(folder, `${keyOf(2)}.picture`))
    expect(await cache.find(keyOf(1))).toEqual(plain('picture 1'))
    expect(await cache.find(keyOf(0))).toEqual(plain('picture 0'))
    // Number 0 came back into memory, and 2, used longest ago, went.
    expect(await cache.find(keyOf(2))).toBeNull()
  })
})

describe('a file that is not what was written', () => {
  const damages: [string, (path: string, folder: string) => void][] = [
    ['is cut short', (path) => truncateSync(path, 90)],
    ['is empty', (path) => truncateSync(path, 0)],
    ['holds something else', (path) => writeFileSync(path, '<svg onload="x()"></svg>')],
    [
      'has another picture’s name',
      (path, folder) => copyFileSync(join(folder, `${keyOf(2)}.picture`), path),
    ],
    [
      'has one character changed',
      (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('picture 1', 'picture 7')),
    ],
  ]
  it.each(damages)('because it %s is never served, and is written again', async (_how, damage) => {
    const folder = join(tempRoot(), '.pictures')
    await filled(folder, [1, 2])
    damage(join(folder, `${keyOf(1)}.picture`), folder)
    const { cache, lines } = cacheIn(folder)
    expect(await cache.find(keyOf(1))).toBeNull()
    expect(lines).toMatchObject([{ level: 'warn', key: keyOf(1).slice(0, 12) }])
    cache.keep(keyOf(1), plain('picture 1'))
    await cache.close()
    expect(await cacheIn(folder).cache.find(keyOf(1))).toEqual(plain('picture 1'))
  })
})

/** Writes a file whose digest is right, as anyone could who may write there. */
function forge(folder: string, kept: unknown): void {
  const body = JSON.stringify(kept)
  const digest = createHash('sha256')
    .update(`${keyOf(1)}\n${body}`)
    .digest('hex')
  writeFileSync(join(folder, `${keyOf(1)}.picture`), `${digest}\n${body}`)
}

describe('a file that was written by another hand', () => {
  it.each([
    '<svg><script>x()</script></svg>',
    '<svg onload="x()"></svg>',
    '<svg><g ONCLICK="x()"></g></svg>',
    '<svg><a href="https://elsewhere.test/">x</a></svg>',
    '<svg><path style="fill:red" d="M0 0"/></svg>',
    '<svg><path fill="url(https://elsewhere.test/)" d="M0 0"/></svg>',
    '<svg><style>*{}</style></svg>',
    '<svg><image width="1"/></svg>',
    '<svg><sc<g>ript></g></svg>',
    "<svg><g fill='red'></g></svg>",
    '<svg><!-- --></svg>',
    '<svg></svg><svg></svg>',
    '<svg></svg><g></g>',
    '<svg>',
    '<html></html>',
  ])('is no picture if it holds %s', async (svg) => {
    const folder = join(tempRoot(), '.pictures')
    await filled(folder, [1])
    forge(folder, { ...plain(''), svg })
    const { cache, lines } = cacheIn(folder)
    expect(await cache.find(keyOf(1))).toBeNull()
    expect(lines).toMatchObject([{ level: 'warn', key: keyOf(1).slice(0, 12) }])
  })

  it.each([
    ['no picture', null],
    ['no size', { ...plain('x'), width: '10' }],
    ['no scale', { ...plain('x'), scale: { start: 1 } }],
  ])('is none if it holds %s', async (_what, kept) => {
    const folder = join(tempRoot(), '.pictures')
    await filled(folder, [1])
    forge(folder, kept)
    expect(await cacheIn(folder).cache.find(keyOf(1))).toBeNull()
  })

  it('may not be a link to a file elsewhere', async () => {
    const root = tempRoot()
    const folder = join(root, '.pictures')
    await filled(folder, [1])
    const [path, elsewhere] = [join(folder, `${keyOf(1)}.picture`), join(root, 'elsewhere')]
    copyFileSync(path, elsewhere)
    rmSync(path)
    symlinkSync(elsewhere, path)
    expect(await cacheIn(folder).cache.find(keyOf(1))).toBeNull()
  })
})

describe('the folder of pictures', () => {
  it('keeps to its number of files: those not used for longest go', async () => {
    const folder = join(tempRoot(), '.pictures')
    await filled(folder, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    await new Promise((done) => setTimeout(done, 20))
    await cacheIn(folder).cache.find(keyOf(1))
    await new Promise((done) => setTimeout(done, 20))
    const { cache } = cacheIn(folder, { files: 10, bytes: 1_000_000 })
    cache.keep(keyOf(11), plain('picture 11'))
    await cache.close()
    const left = readdirSync(folder).map((name) => Number.parseInt(name, 16))
    expect(left).toHaveLength(9)
    expect(left).toContain(1)
    expect(left).toContain(11)
    expect(left).not.toContain(2)
  })

  it('keeps to its number of bytes however many are written', async () => {
    const folder = join(tempRoot(), '.pictures')
    const { cache } = cacheIn(folder, { files: 1_000, bytes: 20_000 })
    for (let n = 0; n < 60; n += 1) cache.keep(keyOf(n), plain('x'.repeat(1_000)))
    await cache.close()
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20_000)
    expect(sizes.length).toBeGreaterThan(10)
    expect(readdirSync(folder)).toContain(`${keyOf(59)}.picture`)
  })

  it('leaves files alone that are not pictures', async () => {
    const folder = join(tempRoot(), '.pictures')
    mkdirSync(folder)
    const others = ['notes.txt', 'holiday.picture', `${keyOf(1)}.picture.bak`, 'old.tmp']
    for (const name of others) writeFileSync(join(folder, name), 'x'.repeat(5_000))
    const { cache } = cacheIn(folder, { files: 1, bytes: 1_000 })
    for (let n = 0; n < 4; n += 1) cache.keep(keyOf(n), plain('x'))
    await cache.close()
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(others))
  })

  const blocked: [string, (root: string) => string][] = [
    ['stands in a folder that is not there', (root) => join(root, 'nowhere', '.pictures')],
    [
      'is a file',
      (root) => {
        writeFileSync(join(root, '.pictures'), 'a file')
        return join(root, '.pictures')
      },
    ],
    [
      'is a link to a folder elsewhere',
      (root) => {
        mkdirSync(join(root, 'elsewhere'))
        symlinkSync(join(root, 'elsewhere'), join(root, '.pictures'))
        return join(root, '.pictures')
      },
    ],
    // Nothing can be made there, not even by root.
    ['can’t be written', () => '/proc/self/.pictures'],
  ]
  it.each(blocked)('that %s costs one line of the log', async (_how, folderIn) => {
    const { cache, lines } = cacheIn(folderIn(tempRoot()))
    for (let n = 0; n < 3; n += 1) {
      expect(await cache.find(keyOf(n))).toBeNull()
      cache.keep(keyOf(n), plain(`picture ${n}`))
    }
    await cache.close()
    expect(await cache.find(keyOf(1))).toEqual(plain('picture 1'))
    expect(lines).toHaveLength(1)
    expect(lines).toMatchObject([{ level: 'warn', message: /kept on disk/ }])
  })

  it('taken away while in use is made again', async () => {
    const folder = join(tempRoot(), '.pictures')
    const { cache, lines } = cacheIn(folder)
    cache.keep(keyOf(1), plain('one'))
    await cache.close()
    rmSync(folder, { recursive: true })
    cache.keep(keyOf(2), plain('two'))
    await cache.close()
    expect(readdirSync(folder)).toEqual([`${keyOf(2)}.picture`])
    expect(lines).toEqual([])
  })

  it('is shared by programs that write the same pictures at once', async () => {
    const folder = join(tempRoot(), '.pictures')
    const writers = [1, 2, 3].map(() => fork(WRITER, [folder, '40'], { execArgv: [] }))
    const codes = await Promise.all(writers.map((writer) => once(writer, 'exit')))
    expect(codes.map(([code]) => code as number)).toEqual([0, 0, 0])
    expect(readdirSync(folder)).toHaveLength(40)
    const { cache, lines } = cacheIn(folder)
    for (let n = 0; n < 40; n += 1)
      expect(await cache.find(keyOf(n))).toHaveProperty(
        'svg',
        `<svg>${'y'.repeat(50_000)}${n}</svg>`,
      )
    expect(lines).toEqual([])
  })
})
