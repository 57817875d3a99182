import { describe, expect, it } from 'vitest'
import { formPlan, type Sent } from './form-plan.ts'

/** A form's address below the plan, filled in well, where it leads and what is said of it. */
export type FilledForm = readonly [path: string, filled: Sent, next: string, said: string]

/** Text to look for again on whatever page answers. */
export const TYPED = 'Typed <with> "care"'
export const SHOWN = 'Typed &lt;with&gt; &quot;care&quot;'

/** What was typed in words, rather than chosen. */
const isWords = (value: string | readonly string[]): value is string =>
  typeof value === 'string' && value.includes(' ')

const hasWords = (filled: Sent): boolean => Object.values(filled).some(isWords)

/** The same form, with other words. */
const byAnother = (filled: Sent): Sent =>
  Object.fromEntries(
    Object.entries(filled).map(([name, value]) => [name, isWords(value) ? `${value} too` : value]),
  )

/** What every form that changes a plan does, whatever it is about. */
export const everyForm = (
  forms: readonly FilledForm[],
  started: () => Promise<ReturnType<typeof formPlan>>,
): void => {
  describe.each(forms)('the form %s', (path, filled, next, said) => {
    it('is shown, saves, says so, and is undone whole', async () => {
      const made = await started()
      const before = await made.plan()
      expect((await made.get(`/plans/ours${path}`)).status).toBe(200)
      const answer = await made.send(path, { ...filled, revision: '0' })
      expect([answer.status, answer.location]).toEqual([303, `/plans/ours${next}?saved=1`])
      expect((await made.journal()).map((entry) => entry.said)).toEqual([said])
      expect(await made.page(`/plans/ours${next}?saved=1`)).toContain('Undo this change')
      await made.send('/undo', { revision: '1' })
      expect(await made.deps.shelf.store.verify('ours')).toMatchObject({ value: { ways: [] } })
      const { revision: _, changedAt: __, calendar: ___, ...after } = await made.plan()
      expect(before).toMatchObject(after)
      expect(Object.keys(after)).toHaveLength(Object.keys(before).length - 3)
    })

    it('sent twice is one change', async () => {
      const made = await started()
      await made.send(path, { ...filled, revision: '0' })
      const again = await made.send(path, { ...filled, revision: '0' })
      // What is gone cannot be shown again: the page says that it may have been removed.
      expect(again.status).toBe(path.endsWith('/remove') ? 404 : 303)
      expect(await made.journal()).toHaveLength(1)
    })

    it('made from an older plan is saved beside what another did elsewhere', async () => {
      const made = await started()
      const alone = await started()
      await made.send('/title', { title: 'By another', revision: '0' })
      const answer = await made.send(path, { ...filled, revision: '0' })
      expect([answer.status, answer.location]).toEqual([303, `/plans/ours${next}?saved=2`])
      await alone.send(path, { ...filled, revision: '0' })
      const { title, revision, calendar: _, ...both } = await made.plan()
      const { title: __, revision: ___, calendar: ____, ...mine } = await alone.plan()
      expect([title, revision]).toEqual(['By another', 2])
      expect(both).toEqual(mine)
      expect((await made.journal()).at(-1)).toMatchObject({ said, madeFrom: 0 })
      const again = await made.send(path, { ...filled, revision: '0' })
      expect(again.status).toBe(path.endsWith('/remove') ? 404 : 303)
      expect(await made.journal()).toHaveLength(2)
    })

    it.skipIf(!hasWords(filled))(
      'made from an older plan changes nothing where another changed the same',
      async () => {
        const made = await started()
        const first = await made.send(path, { ...byAnother(filled), revision: '0' })
        expect(first.status).toBe(303)
        const before = await made.plan()
        const answer = await made.send(path, { ...filled, revision: '0' })
        expect(answer.status).toBe(409)
        expect(answer.html).toContain('You and somebody else changed the same')
        expect(answer.html).toContain('By somebody at the web pages, revision 1')
        for (const value of Object.values(filled).flat())
          if (/[a-z]{3}/.test(value) && value !== 'seed' && value !== filled['id'])
            expect(answer.html).toContain(value)
        expect(await made.plan()).toEqual(before)
      },
    )

    it('of a worked example is refused', async () => {
      const { send } = formPlan()
      expect((await send(path, filled, 'leicestershire-rutland')).status).toBe(403)
    })
  })
}

/** Addresses of forms about what the plan does not have, and what is said of it. */
export const missingThings = (things: readonly [path: string, told: string][]): void => {
  describe.each(things)('what is not in the plan: %s', (path, told) => {
    it('is told, and what was typed is kept', async () => {
      const { send, get } = formPlan()
      expect((await get(`/plans/ours${path}`)).status).toBe(404)
      const answer = await send(path, { source: TYPED, revision: '0' })
      expect(answer.status).toBe(404)
      expect(answer.html).toContain(told)
      expect(answer.html).toContain(SHOWN)
    })
  })
}
