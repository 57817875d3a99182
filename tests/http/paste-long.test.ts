import { describe, expect, it } from 'vitest'
import { formPlan } from './form-plan.ts'

const PASTE = '/milestones/paste'

const ours = () => formPlan({ milestones: [], statedDeadlines: [] })

const ticked = (html: string): string[] =>
  [...html.matchAll(/name="take" type="checkbox" value="(\d+)" checked/g)].map(
    ([, line]) => line ?? '',
  )

/** Rows that are taken without being shown. */
const unshown = (html: string): string[] =>
  [...html.matchAll(/<input type="hidden" name="take" value="(\d+)">/g)].map(
    ([, line]) => line ?? '',
  )

describe('2,000 rows', () => {
  const rows = Array.from(
    { length: 2000 },
    (_, n) => `Action ${n} of the plan\t${(n % 28) + 1}/3/2027\tRole ${n}\tGreen\tAs agreed ${n}`,
  )
  const pasted = ['Action\tBy when\tLead\tStatus\tComments', ...rows].join('\n')

  it('are shown and added as one change', async () => {
    const made = ours()
    const shown = await made.send(PASTE, { pasted, seed: 'seed' })
    expect(shown.html).toContain('2,000 milestones. Nothing is added yet.')
    expect(shown.html).toContain('1,800 more rows were read well. They are all ticked')
    expect(ticked(shown.html)).toHaveLength(200)
    const take = [...ticked(shown.html), ...unshown(shown.html)]
    expect(new Set(take).size).toBe(2000)
    const answer = await made.send(PASTE, {
      pasted,
      seed: 'seed',
      then: 'add',
      take,
      revision: '0',
    })
    expect(answer.location).toBe('/plans/ours/milestones?saved=1')
    expect((await made.plan()).milestones).toHaveLength(2000)
    expect(await made.page('/plans/ours/milestones?saved=1')).toContain('Added 2000 milestones.')
  })

  it('show each row to check, and each that is not ticked, wherever it stands', async () => {
    const more = `${pasted}\nOne that is odd\tASAP\tPolice\tGreen\t`
    const { send } = ours()
    const first = await send(PASTE, { pasted: more, seed: 'seed' })
    expect(first.html).toContain('id="row-2002"')
    expect(first.html).not.toContain('id="row-2001"')
    expect(unshown(first.html)).toContain('2001')
    expect(unshown(first.html)).not.toContain('2002')
    const take = [...ticked(first.html), ...unshown(first.html)].filter((one) => one !== '1500')
    const sent = { pasted: more, seed: 'seed', then: 'add', take, revision: '0' }
    const again = await send(PASTE, { ...sent, source: 'x'.repeat(301) })
    expect(again.status).toBe(422)
    // What another row of the same paste has become has its id.
    await send(PASTE, { ...sent, take: ['2'] })
    const clash = await send(PASTE, sent)
    expect(clash.status).toBe(409)
    expect(clash.html).toContain('id="row-1500"')
    expect(unshown(clash.html)).not.toContain('1500')
  })

  it('are more than any other form takes, and 4 MB are more than this one', async () => {
    const { send } = ours()
    const other = await send('/title', { title: pasted })
    expect([other.status, other.html]).toEqual([413, expect.stringContaining('Shorten what you')])
    const most = await send(PASTE, { pasted: 'x'.repeat(4 * 1024 * 1024) })
    expect([most.status, most.html]).toEqual([413, expect.stringContaining('in parts')])
  })
})
