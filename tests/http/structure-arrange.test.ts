import { describe, expect, it } from 'vitest'
import { makeOptions } from '../make-options.ts'
import { NOTHING, ours } from './entry-plan.ts'
import { writePlan } from './make-app.ts'

const START = '/structure/start-from'
const ARRANGE = '/structure/arrange'

describe('starting from another structure', () => {
  it('offers ours, examples and plans, and says that the law prescribes none', async () => {
    const html = await ours().page(`/plans/ours${START}`)
    expect(html).toContain('The law prescribes no structure.')
    expect(html).toContain('value="bare-structure"')
    expect(html).toContain('value="leicestershire-rutland old"')
    expect(html).toContain('value="ours option-a"')
  })

  it('adds the bare structure to an option, with seats by role', async () => {
    const made = ours()
    const form = { from: 'bare-structure', where: 'option:option-b', seed: 'seed', revision: '0' }
    const shown = await made.send(START, form)
    expect(shown.html).toContain(
      'this would add 5 bodies, 5 lines, 3 seats and 3 functions to the option “Option B”',
    )
    expect(shown.html).toContain(
      'In the plan already by name, and not added again: “Practice review group”.',
    )
    await made.send(START, { ...form, then: 'add' })
    const { bodies, seats } = await made.plan()
    expect(
      bodies.filter(({ id }) => id.startsWith('seed')).every(({ option }) => option === 'option-b'),
    ).toBe(true)
    expect(seats.at(-1)).toMatchObject({ role: 'Lead representative of the police' })
  })

  it('copies a part of the same plan as the same bodies, organisations linked', async () => {
    const made = ours()
    const form = { from: 'ours option-a', where: 'new', seed: 'seed', revision: '0' }
    await made.send(START, { ...form, then: 'add' })
    const { bodies, seats, functions } = await made.plan()
    expect(
      bodies.find(
        ({ sameAs, side, option }) => sameAs === 'a-exec' && side === 'new' && option === undefined,
      ),
    ).toMatchObject({ leads: true })
    expect(seats.at(-1)).toMatchObject({ organisation: 'police' })
    expect(functions.at(-1)).toMatchObject({ name: 'Local reviews', sameAs: 'f-a-reviews' })
  })

  it('leaves out seats of organisations that the plan does not have, and says so', async () => {
    const made = ours({ ...NOTHING, organisations: [] })
    const { deps, folder } = made
    const { id: _, ...other } = makeOptions()
    writePlan(folder, 'theirs', { ...other, milestones: [], requirementRecords: [], money: [] })
    expect(await deps.shelf.store.read('theirs')).not.toBeNull()
    const form = { from: 'theirs option-a', where: 'new', seed: 'seed', revision: '0' }
    const { html } = await made.send(START, form)
    expect(html).toContain(
      'Seats left out, for this plan has no such organisation: “Testshire County Council”, “Testshire CCG” and “Chief Constable of Testshire”.',
    )
    await made.send(START, { ...form, then: 'add' })
    expect((await made.plan()).bodies.every(({ sameAs }) => sameAs === undefined)).toBe(true)
  })

  it('asks what to start from', async () => {
    const answer = await ours().send(START, { from: 'nothing', where: 'old', revision: '0' })
    expect([answer.status, answer.html]).toEqual([
      422,
      expect.stringContaining('<a href="#from">Choose what to start from.</a>'),
    ])
  })
})

describe('arranging a structure', () => {
  const linesOf = async (made: ReturnType<typeof ours>, body: string): Promise<string[]> =>
    (await made.plan()).lines.flatMap((one) =>
      one.body === body && one.kind === 'reports-to' ? [one.other] : [],
    )

  it('puts those that are ticked under one body, in an option alone', async () => {
    const made = ours()
    const path = `${ARRANGE}?option=option-b`
    const form = { bodies: ['b-practice', 'cdop'], under: 'b-exec', revision: '0' }
    const answer = await made.send(path, form)
    expect(answer.location).toBe('/plans/ours/structure/arrange?option=option-b&saved=1')
    expect(await linesOf(made, 'b-practice')).toEqual(['b-exec'])
    expect(await linesOf(made, 'cdop')).toEqual(['lscb', 'b-exec'])
    expect((await made.journal())[0]?.said).toBe(
      'Made “Practice review group” and “Child Death Overview Panel” report to “Strategic board”',
    )
  })

  it('takes away what they report to, and moves a body among those beside it', async () => {
    const made = ours()
    await made.send(ARRANGE, { bodies: ['scr', 'pqa'], away: 'yes', revision: '0' })
    expect([...(await linesOf(made, 'scr')), ...(await linesOf(made, 'pqa'))]).toEqual([])
    await made.send(ARRANGE, { move: 'up pqa', revision: '1' })
    expect((await made.plan()).bodies.slice(0, 3).map(({ id }) => id)).toEqual([
      'lscb',
      'pqa',
      'scr',
    ])
    const last = await made.send(ARRANGE, { move: 'up lscb', revision: '2' })
    expect(last.html).toContain('“Testshire LSCB” is first already among those beside it.')
  })

  it('leaves alone what goes by what happens to an old body, and says so', async () => {
    const plan = makeOptions()
    const fates = plan.fates.map((fate) =>
      fate.id === 'fate-lscb' ? { ...fate, kind: 'merges-into', into: ['a-exec'] } : fate,
    )
    const made = ours({ fates })
    const form = { bodies: 'cdop', revision: '0' }
    const path = `${ARRANGE}?option=option-a`
    const refused = await made.send(path, { ...form, away: 'yes' })
    expect(refused.html).toContain(
      '“Child Death Overview Panel” reports to “Partners’ executive” by what happens to “Testshire LSCB”.',
    )
    await made.send(path, { ...form, under: 'a-practice' })
    expect(await linesOf(made, 'cdop')).toEqual(['lscb', 'a-practice'])
  })

  it('refuses a circle with its names, and keeps the ticks', async () => {
    const made = ours()
    const { status, html } = await made.send(ARRANGE, {
      ...{ bodies: ['lscb'], under: 'scr', revision: '0' },
    })
    expect(status).toBe(422)
    expect(html).toContain(
      'circle: “Testshire LSCB” reports to “Serious case review group” reports to “Testshire LSCB”',
    )
    expect(html).toMatch(/value="lscb" checked/)
    const none = await made.send(ARRANGE, { revision: '0' })
    expect(none.html).toContain('<a href="#bodies">Tick the bodies to change.</a>')
    expect(none.html).toContain('<a href="#under">Choose the body')
    const itself = await made.send(ARRANGE, { bodies: 'scr', under: 'scr', revision: '0' })
    expect(itself.html).toContain('cannot report to itself')
  })

  it('says what to do where there is nothing yet', async () => {
    expect(await ours(NOTHING).page(`/plans/ours${ARRANGE}`)).toContain('Paste a list')
  })
})
