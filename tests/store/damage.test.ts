import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PLAN_FORMAT } from '../../src/domain/plan.ts'
import { createJsonStore } from '../../src/store/json-store.ts'
import { buildPlan } from '../domain/build-plan.ts'
import {
  contents,
  entryFor,
  refusalOf,
  retitle,
  storeWithPlan,
  tempFolder,
  valueOf,
} from './temp-store.ts'

const whole = `${JSON.stringify(buildPlan(), null, 2)}\n`

describe('a damaged file', () => {
  it.each<[string, string, RegExp]>([
    ['half of it', whole.slice(0, whole.length / 2), /not readable as JSON .*cut short/],
    ['nothing', '', /not readable as JSON/],
    ['garbage', '\u0000\u0001 not a plan \uFFFD', /not readable as JSON/],
    ['another kind of JSON', '[1, 2, 3]', /holds one JSON object/],
    ['an unknown key', whole.replace('"format"', '"colour": "red", "format"'), /"colour"/],
    ['30 February', whole.replace('2019-05-10', '2019-02-30'), /2019-02-30/],
    [
      'a later format',
      whole.replace(/"format": \d+/, `"format": ${PLAN_FORMAT + 1}`),
      /later version/,
    ],
    ['another plan', whole.replace('"id": "northshire"', '"id": "southshire"'), /“southshire”/],
  ])(
    'that holds %s is refused by path and reason, and stays as it is',
    async (_what, text, why) => {
      const { folder, store, file } = await storeWithPlan()
      writeFileSync(file, text)
      const before = contents(folder)
      for (const result of [
        await store.read('northshire'),
        await store.change('northshire', retitle('Mended')),
      ]) {
        expect(refusalOf(result)).toMatch(why)
        expect(refusalOf(result)).toContain(file)
      }
      const [listed] = await store.list()
      expect(listed).toHaveProperty('problems')
      expect(await store.journal('northshire')).toEqual([])
      const again = await store.create(buildPlan(), entryFor(buildPlan()))
      expect(refusalOf(again)).toContain('There is already a plan')
      expect(contents(folder)).toEqual(before)
    },
  )
})

describe('a journal', () => {
  const torn = '{"plan":"northshire","revision":1,"at":"2026-11-22T10:00:00.000Z","by":"Zo'

  it.each<[string, Buffer]>([
    ['in a word', Buffer.from(torn)],
    ['within one letter', Buffer.concat([Buffer.from(torn), Buffer.from('ë').subarray(0, 1)])],
    ['in zeros', Buffer.alloc(64)],
  ])(
    'whose last line was cut off %s reads without it, and goes on after it',
    async (_how, tail) => {
      const { store, journalFile } = await storeWithPlan()
      appendFileSync(journalFile, tail)
      expect(await store.journal('northshire')).toHaveLength(1)
      await store.change('northshire', retitle('After the crash'))
      const lines = readFileSync(journalFile, 'utf8').split('\n')
      expect(lines.map((line) => (line ? (JSON.parse(line) as object) : line))).toEqual([
        expect.objectContaining({ revision: 0 }),
        expect.objectContaining({ revision: 1, said: 'Called it After the crash' }),
        '',
      ])
    },
  )

  it('with an entry that a crash kept from the plan carries it out at the next change', async () => {
    const { store, file, journalFile } = await storeWithPlan()
    const before = readFileSync(file, 'utf8')
    await store.change('northshire', retitle('Journalled'))
    // As a crash between the two leaves them.
    writeFileSync(file, before)
    expect((await store.journal('northshire')).map(({ said }) => said)).toEqual(['Made the plan'])
    await store.change('northshire', (plan) => {
      expect(plan.title).toBe('Journalled')
      return retitle('After the crash')(plan)
    })
    expect((await store.journal('northshire')).map(({ said }) => said)).toEqual([
      'Made the plan',
      'Called it Journalled',
      'Called it After the crash',
    ])
    expect(readFileSync(journalFile, 'utf8').split('\n')).toHaveLength(4)
  })

  it('with such an entry has it carried out too when a program first reads the plan', async () => {
    const { folder, store, file } = await storeWithPlan()
    const before = readFileSync(file, 'utf8')
    await store.change('northshire', retitle('Journalled'))
    writeFileSync(file, before)
    mkdirSync(`${file}.lock`)
    // Somebody else is at it, so it is read as it is, without waiting.
    expect(valueOf(await createJsonStore(folder).read('northshire')).revision).toBe(0)
    rmSync(`${file}.lock`, { recursive: true })
    const [listed] = await createJsonStore(folder).list()
    expect(listed).toMatchObject({ plan: { revision: 1, title: 'Journalled' } })
    expect(readFileSync(file, 'utf8')).toContain('Journalled')
    expect(await createJsonStore(folder).journal('northshire')).toHaveLength(2)
  })

  it('damaged in its middle stops every change, in a sentence, and is left as it is', async () => {
    const { folder, store, journalFile } = await storeWithPlan()
    await store.change('northshire', retitle('One'))
    writeFileSync(
      journalFile,
      readFileSync(journalFile, 'utf8').replace('"revision":0', '"revision'),
    )
    const before = contents(folder)
    const refused = refusalOf(await createJsonStore(folder).change('northshire', retitle('Two')))
    expect(refused).toContain(`${journalFile} is damaged: line 1`)
    expect(refused).toContain('rebuild northshire --from-file')
    expect(contents(folder)).toEqual(before)
    expect(valueOf(await store.read('northshire')).title).toBe('One')
  })

  it('of a plan whose file was taken away is not given to a new plan', async () => {
    const { folder, store, file } = await storeWithPlan()
    await store.change('northshire', retitle('One'))
    rmSync(file)
    const before = contents(folder)
    const again = await store.create(buildPlan(), entryFor(buildPlan()))
    expect(refusalOf(again)).toContain('holds the history of an earlier plan “northshire”')
    expect(contents(folder)).toEqual(before)
  })

  it('of a plan that a crash kept from being made does not stand in its way', async () => {
    const { store, file } = await storeWithPlan()
    rmSync(file)
    const again = await store.create(buildPlan({ title: 'Again' }), entryFor(buildPlan(), 'Again'))
    expect(valueOf(again).title).toBe('Again')
    expect((await store.journal('northshire')).map(({ said }) => said)).toEqual(['Again'])
  })
})

describe('a write that fails', () => {
  it('after the journal leaves both as they were', async () => {
    const { folder, store, file } = await storeWithPlan()
    // Where the temporary file would be there is a folder, so that the plan can't be written.
    const inTheWay = `${file}.${process.pid}.tmp`
    const before = contents(folder)
    mkdirSync(inTheWay)
    const refused = refusalOf(await store.change('northshire', retitle('Never')))
    expect(refused).toMatch(/could not be used: it is a folder, not a file. Nothing was changed/)
    rmSync(inTheWay, { recursive: true })
    expect(contents(folder)).toEqual(before)
    expect(valueOf(await store.change('northshire', retitle('Then'))).revision).toBe(1)
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('under a path that leads through a file is told in a sentence', async () => {
    const file = join(tempFolder(), 'a-file')
    writeFileSync(file, 'mine')
    for (const folder of [file, join(file, 'data')]) {
      const made = await createJsonStore(folder).create(buildPlan(), entryFor(buildPlan()))
      expect(refusalOf(made)).toMatch(/could not be used: part of the path is a file/)
      expect(refusalOf(made)).toContain('Nothing was changed')
    }
    expect(refusalOf(await createJsonStore(file).read('northshire'))).toContain('part of the path')
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it.skipIf(process.getuid?.() === 0)(
    'in a folder without permission is told in a sentence (skipped for root, who may write anywhere)',
    async () => {
      const { folder, store } = await storeWithPlan()
      chmodSync(folder, 0o555)
      const refused = refusalOf(await store.change('northshire', retitle('Never')))
      chmodSync(folder, 0o755)
      expect(refused).toMatch(/no permission to use it/)
      expect(valueOf(await store.read('northshire')).revision).toBe(0)
    },
  )
})
