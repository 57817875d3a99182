import { describe, expect, it } from 'vitest'
import { makeOptions } from '../make-options.ts'
import { formPlan } from './form-plan.ts'

const EMPTY_LISTS = { milestones: [], requirementRecords: [], statedDeadlines: [], money: [] }
const AREA = makeOptions().areas[0]?.id ?? ''
const ASKED = { organisation: 'police', areas: [AREA], position: 'asked' }

const withPlan = () => formPlan({ ...makeOptions(), ...EMPTY_LISTS, id: 'ours', revision: 0 })

describe('the history tells', () => {
  it('what happens to the old by what it is about, before and after, in words', async () => {
    const made = withPlan()
    await made.send('/fates/fate-pqa', { kind: 'merges-into', into: 'a-exec', reason: '' })
    const html = await made.page('/plans/ours/history')
    expect(html).toContain('what happens to “Performance group” under “Option A”: kind')
    expect(html).toContain('Before: is undecided')
    expect(html).toContain('After: merges into')
    expect(html).toContain('After: Partners’ executive')
  })

  it('a position by whose it is and on what, after its option was taken away too', async () => {
    const made = withPlan()
    await made.send('/options/option-a/positions/new', ASKED)
    const [position] = (await made.plan()).positions
    await made.send(`/positions/${position?.id}`, { position: 'not-agreed' })
    await made.send('/options/option-a/remove', {})
    expect((await made.plan()).options.map(({ id }) => id)).toEqual(['option-b'])
    const html = await made.page('/plans/ours/history')
    const name = 'where Chief Constable of Testshire (Testshire) stands on “Option A”, version 1'
    expect(html).toContain(`${name}: position`)
    expect(html).toContain('Before: asked, awaiting an answer')
    expect(html).toContain('After: not agreed')
    expect(html).toContain('what happens to “Performance group” under “Option A”')
    expect(html).toContain('“Practice review group” reports to “Partners’ executive”')
    expect(html).not.toContain('since taken away')
    // That the others moved up is no news.
    expect(html).not.toContain('order of the')
  })

  it('an item of the checklist by its title, one taken away as well', async () => {
    const made = withPlan()
    await made.send('/checklist/p01', { state: 'drafted', where: 'section 4', owner: '' })
    await made.send('/checklist/p01', { state: 'not-recorded', where: '', owner: '' })
    expect((await made.plan()).checklist).toEqual([])
    const html = await made.page('/plans/ours/history')
    expect(html.match(/the checklist item P01 “Say how the three partners/g)).toHaveLength(2)
  })
})

it('a change that cannot be undone names what stands in its way', async () => {
  const made = withPlan()
  await made.send('/fates/fate-pqa', { kind: 'ends', reason: 'Its work is done' })
  await made.send('/fates/fate-pqa', { kind: 'continues', reason: '' })
  const answer = await made.send('/undo', { revision: '1' })
  expect(answer.html).toContain(
    'What happens to “Performance group” under “Option A” has been changed again since',
  )
})
