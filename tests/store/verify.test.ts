import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createJsonStore } from '../../src/store/json-store.ts'
import { changeTo } from './retitle.ts'
import { contents, refusalOf, retitle, storeWithPlan, tempFolder, valueOf } from './temp-store.ts'
import { accept } from '../../src/domain/problem.ts'
import { buildPlan } from '../domain/build-plan.ts'

/** A plan with five changes, its store, and what its two files hold. */
async function changedPlan() {
  const made = await storeWithPlan()
  const kept: string[] = []
  for (const n of [1, 2, 3, 4, 5]) {
    kept.push(readFileSync(made.file, 'utf8'))
    await made.store.change('northshire', retitle(`Title ${n}`))
  }
  const lines = readFileSync(made.journalFile, 'utf8').trimEnd().split('\n')
  const verify = async () => valueOf(await createJsonStore(made.folder).verify('northshire'))
  const putLines = (next: readonly string[]): void =>
    writeFileSync(made.journalFile, `${next.join('\n')}\n`)
  return { ...made, kept, lines, verify, putLines }
}

describe('a plan and its journal', () => {
  it('agree after every change', async () => {
    const { verify } = await changedPlan()
    expect(await verify()).toEqual({ revision: 5, from: 0, ways: [], remarks: [] })
  })

  it('are both there or there is nothing to verify', async () => {
    const { store, journalFile } = await changedPlan()
    expect(await store.verify('nothing')).toBeNull()
    rmSync(journalFile)
    expect(valueOf(await store.verify('northshire')).fault).toContain('There is no journal beside')
  })

  it('made from a file that was put there agree from its first change on', async () => {
    const { folder, store } = await storeWithPlan()
    const plan = buildPlan({ id: 'southshire', revision: 7 })
    writeFileSync(`${folder}/southshire.json`, JSON.stringify(plan))
    await store.change('southshire', retitle('One'))
    await store.change('southshire', retitle('Two'))
    const found = valueOf(await store.verify('southshire'))
    expect(found).toMatchObject({ revision: 9, from: 7 })
    expect(found).not.toHaveProperty('fault')
    expect(found.remarks).toEqual(['What was before revision 7 is not in this journal.'])
  })
})

describe('a journal edited by hand', () => {
  it.each<[string, (lines: string[]) => string[], RegExp]>([
    [
      'in a word',
      (lines) => lines.map((line, n) => (n === 2 ? line.replace('Title 2', 'Titel 2') : line)),
      /line 3, was changed after it was written/,
    ],
    [
      'in a line that also has another check',
      (lines) =>
        lines.map((line, n) => (n === 2 ? line.replace(/"chain":"./, '"chain":"x') : line)),
      /line 3, is no entry of a journal/,
    ],
    [
      'with the check taken off',
      (lines) => lines.map((line, n) => (n === 2 ? line.replace(/,"chain".*/, '}') : line)),
      /line 3, has no check at its end/,
    ],
    ['with a line taken out', (lines) => lines.toSpliced(2, 1), /line 3, records revision 3 after/],
    ['with a line twice', (lines) => lines.toSpliced(2, 0, lines[1] ?? ''), /line 3, records/],
    [
      'with two lines changed over',
      ([a = '', b = '', c = '', ...more]) => [a, c, b, ...more],
      /line 2/,
    ],
    ['with its end taken off', (lines) => lines.slice(0, 4), /journal ends at 3: the end/],
    ['with nothing left in it', () => [], /holds no entry|line 1, is no entry/],
  ])('%s is found, and its first line that is wrong is named', async (_how, edit, why) => {
    const { lines, verify, putLines, journalFile } = await changedPlan()
    putLines(edit(lines))
    const { fault, ways } = await verify()
    expect(fault).toMatch(why)
    expect(fault).toContain(journalFile.slice(0, -'.journal.jsonl'.length))
    expect(ways.join(' ')).toContain('rebuild northshire --from-file')
    expect(ways.join(' ')).toContain('restore FILE')
  })

  it('in its last line stops every change in a sentence, and is left as it is', async () => {
    const { folder, lines, putLines } = await changedPlan()
    putLines(lines.map((line, n) => (n === 5 ? line.replace('Title 5', 'Titel 5') : line)))
    const before = contents(folder)
    const refused = refusalOf(await createJsonStore(folder).change('northshire', retitle('Six')))
    expect(refused).toContain('line 6 was changed after it was written')
    expect(refused).toContain('Nothing was changed')
    expect(contents(folder)).toEqual(before)
  })
})

describe('two journals joined', () => {
  it('of two plans are found by a change and by verifying', async () => {
    const { folder, lines, verify, putLines } = await changedPlan()
    putLines([...lines.map((line) => line.replaceAll('northshire', 'southshire')), ...lines])
    expect((await verify()).fault).toMatch(/line 1, was changed|line 7, belongs to/)
    const refused = refusalOf(await createJsonStore(folder).change('northshire', retitle('Six')))
    expect(refused).toMatch(
      /line 7 belongs to the plan “northshire”, those above it to “southshire”/,
    )
  })

  it('of one plan are found by a change and by verifying', async () => {
    const { folder, lines, verify, putLines } = await changedPlan()
    putLines([...lines.slice(0, 3), ...lines])
    expect((await verify()).fault).toMatch(/line 4, records revision 0 after revision 2/)
    const refused = refusalOf(await createJsonStore(folder).change('northshire', retitle('Six')))
    expect(refused).toMatch(/line 4 records revision 0 after revision 2/)
  })

  it('are found by a server too that has read the one before', async () => {
    const { store, lines, putLines } = await changedPlan()
    putLines([...lines, ...lines])
    expect(refusalOf(await store.change('northshire', retitle('Six')))).toMatch(
      /line 7 records revision 0 after revision 5/,
    )
  })
})

describe('a plan file', () => {
  it('put back from yesterday is found, and made anew without losing a change', async () => {
    const { folder, store, file, kept, verify } = await changedPlan()
    writeFileSync(file, kept[2] ?? '')
    expect((await verify()).fault).toMatch(/at revision 2, and its journal at 5: an older copy/)
    const refused = refusalOf(await store.change('northshire', retitle('Six')))
    expect(refused).toContain('an older copy of the plan was put back')
    expect(refused).toContain('rebuild northshire.')
    const rebuilt = await store.rebuild('northshire', {
      at: '2026-11-23T10:00:00Z',
      from: 'journal',
    })
    const aside = `${file}.damaged-20261123T100000Z`
    expect(valueOf(rebuilt)).toEqual({ revision: 5, kept: aside })
    expect(readFileSync(aside, 'utf8')).toBe(kept[2])
    expect(valueOf(await store.read('northshire')).title).toBe('Title 5')
    expect(await verify()).not.toHaveProperty('fault')
    expect(valueOf(await store.change('northshire', retitle('Six'))).revision).toBe(6)
    expect(readdirSync(folder)).toHaveLength(3)
  })

  it('put back on purpose goes on from there, with the journal set aside', async () => {
    const { store, file, journalFile, kept, verify } = await changedPlan()
    writeFileSync(file, kept[2] ?? '')
    const rebuilt = await store.rebuild('northshire', { at: '2026-11-23T10:00:00Z', from: 'file' })
    expect(valueOf(rebuilt)).toEqual({
      revision: 2,
      kept: `${journalFile}.damaged-20261123T100000Z`,
    })
    expect(valueOf(await store.change('northshire', retitle('Three'))).revision).toBe(3)
    expect(await verify()).toMatchObject({ revision: 3, from: 2 })
  })

  it('of yesterday, one change behind, is brought on by the next change', async () => {
    const { store, file, kept, verify } = await changedPlan()
    writeFileSync(file, kept[4] ?? '')
    const found = await verify()
    expect(found).not.toHaveProperty('fault')
    expect(found.remarks.join()).toContain('Revision 5 stands in the journal and not yet')
    expect(valueOf(await store.change('northshire', retitle('Six'))).revision).toBe(6)
    expect((await store.journal('northshire')).map(({ said }) => said)).toContain(
      'Called it Title 5',
    )
  })

  it('edited by hand is named with what it has and what its journal has', async () => {
    const { file, verify } = await changedPlan()
    writeFileSync(file, readFileSync(file, 'utf8').replace('Title 5', 'Title 6'))
    expect((await verify()).fault).toContain(
      'does not hold what its journal leaves: at title it has "Title 6", and its journal since revision 5 has "Title 5"',
    )
  })

  it('edited by hand and then changed is found at the entry that does not fit', async () => {
    const { store, file, verify } = await changedPlan()
    writeFileSync(file, readFileSync(file, 'utf8').replace('Title 5', 'Title 5½'))
    await store.change('northshire', retitle('Six'))
    expect((await verify()).fault).toMatch(
      /line 7, revision 6 \(“Called it Six”\), is the first entry that does not agree: at title it has "Title 5½" before the change, and the plan had "Title 5"/,
    )
  })

  it('that is gone is listed with the way back, and comes back', async () => {
    const { store, file } = await changedPlan()
    rmSync(file)
    const [listed] = await store.list()
    expect(listed).toMatchObject({ id: 'northshire' })
    expect(JSON.stringify(listed)).toContain('Its journal goes up to revision 5')
    expect(refusalOf(await store.read('northshire'))).toContain('rebuild northshire')
    expect(refusalOf(await store.change('northshire', retitle('x')))).toContain('is missing')
    const rebuilt = await store.rebuild('northshire', {
      at: '2026-11-23T10:00:00Z',
      from: 'journal',
    })
    expect(valueOf(rebuilt)).toEqual({ revision: 5, kept: null })
    expect(valueOf(await store.read('northshire')).title).toBe('Title 5')
  })

  it('that is ahead of its journal is not made anew from it', async () => {
    const { store, lines, putLines, folder } = await changedPlan()
    putLines(lines.slice(0, 4))
    const before = contents(folder)
    const refused = refusalOf(
      await store.rebuild('northshire', { at: '2026-11-23T10:00:00Z', from: 'journal' }),
    )
    expect(refused).toContain('so changes would be lost')
    expect(contents(folder)).toEqual(before)
  })

  it('that is well is left as it is', async () => {
    const { store, folder } = await changedPlan()
    const before = contents(folder)
    const rebuilt = await store.rebuild('northshire', {
      at: '2026-11-23T10:00:00Z',
      from: 'journal',
    })
    expect(valueOf(rebuilt)).toEqual({ revision: 5, kept: null })
    expect(contents(folder)).toEqual(before)
  })
})

describe('a clock that jumps back', () => {
  it('is named as a remark, and the order stays that of the journal', async () => {
    const { store, verify } = await changedPlan()
    await store.change('northshire', (plan) => {
      const { plan: next, entry } = changeTo(plan, { title: 'Six' }, 'Called it Six')
      const at = '2019-01-01T00:00:00.000Z'
      return accept({ plan: { ...next, changedAt: at }, entry: { ...entry, at } })
    })
    const found = await verify()
    expect(found).not.toHaveProperty('fault')
    expect(found.remarks).toEqual([
      expect.stringMatching(/The clock jumped back: revision 6 is dated 2019-01-01/),
    ])
  })
})

describe('a bit that flips', () => {
  /** Places spread over a file, another one each time. */
  const places = (length: number): number[] =>
    Array.from({ length: 120 }, (_, n) => Math.floor((n * length) / 120) + (n % 7)).filter(
      (place) => place < length,
    )

  it.each(['file', 'journalFile'] as const)('anywhere in the %s is found', async (which) => {
    const made = await changedPlan()
    const path = made[which]
    const good = readFileSync(path)
    for (const place of places(good.length)) {
      const bad = Buffer.from(good)
      bad[place] = (bad[place] ?? 0) ^ (1 << (place % 7))
      writeFileSync(path, bad)
      expect(await made.verify(), `${which} at ${place}`).toHaveProperty('fault')
    }
    writeFileSync(path, good)
    expect(await made.verify()).not.toHaveProperty('fault')
  })
})

describe('a file of an older format', () => {
  it('is kept as it was, once, when it is first written in today’s', async () => {
    const folder = tempFolder()
    const store = createJsonStore(folder)
    const path = `${folder}/northshire.json`
    const older = JSON.stringify({ ...buildPlan({ revision: 3 }), format: 4 })
    writeFileSync(path, older)
    expect(valueOf(await store.read('northshire')).revision).toBe(3)
    expect(readdirSync(folder)).toEqual(['northshire.json'])
    for (const title of ['One', 'Two']) valueOf(await store.change('northshire', retitle(title)))
    expect(readFileSync(`${path}.format-4`, 'utf8')).toBe(older)
    expect(readdirSync(folder)).toHaveLength(3)
    expect(await store.list()).toHaveLength(1)
  })

  it('starts a journal that can be added to by entries without a check above', async () => {
    const { store, journalFile, folder } = await storeWithPlan()
    const line = readFileSync(journalFile, 'utf8').replace(/,"chain".*/, '}')
    writeFileSync(journalFile, line)
    const other = createJsonStore(folder)
    valueOf(await other.change('northshire', retitle('One')))
    expect(valueOf(await store.verify('northshire'))).not.toHaveProperty('fault')
    expect(readFileSync(journalFile, 'utf8').split('\n')[0]).toBe(line.trimEnd())
  })
})
