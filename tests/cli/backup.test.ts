import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { commandLine } from './command-line.ts'

const plansIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

/** Two plans with changes, one more that is deleted, and a backup of all. */
async function backedUp() {
  const made = commandLine()
  const file = join(mkdtempSync(join(tmpdir(), 'backup-')), 'all.zip')
  for (const id of ['one', 'two', 'gone']) await made.transition('new', id, '--area', 'Northshire')
  await made.transition('archive', 'two')
  await made.transition('delete', 'gone', '--yes')
  const taken = await made.transition('backup', file)
  return { ...made, file, taken, before: plansIn(made.folder) }
}

/** The backup with one of its files changed, or taken out, or another put in. */
async function spoilt(file: string, spoil: (zip: JSZip) => void): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(file))
  spoil(zip)
  writeFileSync(`${file}.spoilt`, await zip.generateAsync({ type: 'uint8array' }))
  return `${file}.spoilt`
}

describe('a backup', () => {
  it('holds everything, and comes back byte for byte in an empty folder', async () => {
    const { file, taken, before } = await backedUp()
    expect([taken.exitCode, taken.err]).toEqual([0, ''])
    expect(taken.out).toContain('holds 2 plans')
    const other = commandLine()
    const restored = await other.transition('restore', file)
    expect([restored.exitCode, restored.err]).toEqual([0, ''])
    expect(restored.out).toContain('Restored 2 plans')
    expect(plansIn(other.folder)).toEqual(before)
    expect((await other.transition('list')).out).toContain('archived on 13 September 2019')
    expect((await other.transition('undelete', 'gone')).exitCode).toBe(0)
    for (const id of ['one', 'two', 'gone'])
      expect((await other.shelf.store.verify(id))?.ok).toBe(true)
  })

  it('takes no other file’s place unless told to', async () => {
    const { file, transition } = await backedUp()
    const bytes = readFileSync(file)
    expect(await transition('backup', file)).toMatchObject({ exitCode: 2 })
    expect(readFileSync(file).equals(bytes)).toBe(true)
    expect((await transition('backup', file, '--overwrite')).exitCode).toBe(0)
    expect(readdirSync(join(file, '..'))).toEqual(['all.zip'])
  })

  it('replaces no plan unless told to, and then sets it aside', async () => {
    const { file, transition, folder, before } = await backedUp()
    await transition('unarchive', 'two')
    const now = plansIn(folder)
    const refused = await transition('restore', file)
    expect([refused.exitCode, plansIn(folder)]).toEqual([2, now])
    expect(refused.err).toContain('one, two')
    const told = await transition('restore', file, '--overwrite')
    expect([told.exitCode, plansIn(folder)]).toEqual([0, before])
    await transition('delete', 'two', '--yes')
    const list = (await transition('undelete')).out
    const aside = list
      .split('\n')
      .find((line) => line.startsWith('two.') && line.includes('a restore'))
    expect((await transition('undelete', aside?.split('\t')[0] ?? '')).exitCode).toBe(0)
    expect(plansIn(folder)['two.json']).toBe(now['two.json'])
  })

  it.each<[string, (zip: JSZip) => void]>([
    ['a changed file', (zip) => zip.file('data/two.json', '{}')],
    ['a missing file', (zip) => zip.remove('data/one.journal.jsonl')],
    ['a file more', (zip) => zip.file('data/three.json', '{}')],
    ['no list', (zip) => zip.remove('manifest.json')],
  ])('with %s is refused whole', async (_, spoil) => {
    const { file } = await backedUp()
    const other = commandLine()
    const answer = await other.transition('restore', await spoilt(file, spoil))
    expect(answer.exitCode).toBe(2)
    expect(answer.err).not.toMatch(/\bat .+:\d+/)
    expect(readdirSync(other.folder)).toEqual([])
  })

  it('whose list was made to fit is still held against the journals and our own places', async () => {
    const { file, shelf } = await backedUp()
    const other = commandLine()
    const relist = async (path: string, text: string, as = path) => {
      const zip = await JSZip.loadAsync(readFileSync(file))
      const list = JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '') as {
        files: { path: string; bytes: number; sha256: string }[]
      }
      list.files = list.files.filter((one) => one.path !== path)
      list.files.push({ path: as, bytes: Buffer.byteLength(text), sha256: shelf.digest(text) })
      return spoilt(file, (to) => {
        to.remove(`data/${path}`)
        to.file(`data/${as}`, text).file('manifest.json', JSON.stringify(list))
      })
    }
    const plan =
      (await (await JSZip.loadAsync(readFileSync(file))).file('data/one.json')?.async('string')) ??
      ''
    const edited = await relist('one.json', plan.replace('Northshire', 'Southshire'))
    const answer = await other.transition('restore', edited)
    expect([answer.exitCode, answer.err]).toEqual([2, expect.stringContaining('one:')])
    const outside = await other.transition('restore', await relist('one.json', '{}', '../out.json'))
    expect(outside.exitCode).toBe(2)
    expect(existsSync(join(other.folder, '../out.json'))).toBe(false)
    expect(readdirSync(other.folder)).toEqual([])
  })

  it('is taken of a damaged plan too, says so, and brings it back as it was', async () => {
    const { file, transition, folder } = await backedUp()
    writeFileSync(join(folder, 'one.json'), 'no plan')
    const taken = await transition('backup', file, '--overwrite')
    expect([taken.exitCode, taken.err]).toEqual([1, expect.stringContaining('one is damaged')])
    const other = commandLine()
    const restored = await other.transition('restore', file)
    expect([restored.exitCode, restored.err]).toEqual([
      0,
      expect.stringContaining('one was damaged'),
    ])
    expect(readFileSync(join(other.folder, 'one.json'), 'utf8')).toBe('no plan')
  })

  it('that is no zip file, or not there, is refused in a sentence', async () => {
    const { transition } = commandLine()
    expect((await transition('restore', 'package.json')).err).toContain('zip file')
    expect((await transition('restore', 'nowhere.zip')).exitCode).toBe(2)
  })
})

describe('deleting on the command line', () => {
  it('needs --yes, names what it did, and refuses an example', async () => {
    const { transition } = commandLine()
    await transition('new', 'one')
    expect((await transition('delete', 'one')).err).toContain('Nothing was deleted')
    expect((await transition('delete', 'one', '--yes', '--by', 'Ann')).out).toContain(
      'undelete one',
    )
    expect((await transition('undelete')).out).toContain('deleted by Ann on 13 September 2019')
    expect((await transition('delete', 'one', '--yes')).exitCode).toBe(2)
    expect((await transition('delete', 'leicestershire-rutland', '--yes')).exitCode).toBe(2)
    expect((await transition('undelete', 'one')).out).toContain('Put back')
    expect((await transition('undelete')).out).toContain('No deleted plan')
  })
})
