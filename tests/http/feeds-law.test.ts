import { chmodSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tendFeeds } from '../../src/actions/tend-feeds.ts'
import type { Shelf } from '../../src/actions/library.ts'
import { undoChange } from '../../src/actions/change-plan.ts'
import { readEvents, type ReadEvent } from '../gate/gate.ts'
import { BY, feedPlan } from './feed-plan.ts'
import { writePlan } from './make-app.ts'

/** The same shelf in a later version of the program, in which one requirement reads otherwise. */
function laterLaw(shelf: Shelf, title = 'Publish the arrangements in full'): Shelf {
  const frameworks = [...shelf.catalogue.frameworks].map(([id, framework]) => {
    const entries = framework.entries.map((entry) =>
      entry.id === 'publish-arrangements' ? { ...entry, title } : entry,
    )
    return [id, { ...framework, entries }] as const
  })
  return { ...shelf, catalogue: { ...shelf.catalogue, frameworks: new Map(frameworks) } }
}

/** A feed that was fetched under the law as it was, and a server of the later version. */
async function overtaken() {
  const made = feedPlan()
  const given = await made.give('All')
  const before = await made.fetch(given.path)
  await made.at('2026-12-01T09:00:00Z')
  const shelf = laterLaw(made.deps.shelf)
  const later = made.again({ shelf })
  const etag = before.headers.get('etag') ?? ''
  return { ...made, given, etag, shelf, later, events: readEvents(await before.text()) }
}

const saysPublish = ({ summary }: ReadEvent): boolean =>
  summary.includes('Publish the arrangements')

describe('law that was shipped since', () => {
  it('is told once, with an entry in the journal that cannot be undone', async () => {
    const { later, given, etag, deps, plan, events, page } = await overtaken()
    const { revision } = await plan()
    const answer = await later.fetch(given.path, { 'if-none-match': etag })
    expect(answer.status).toBe(200)
    const changed = readEvents(await answer.text())
    expect(changed.map(({ uid }) => uid).toSorted()).toEqual(
      events.map(({ uid }) => uid).toSorted(),
    )
    for (const event of changed) {
      const was = events.find(({ uid }) => uid === event.uid)
      if (!saysPublish(event)) expect(event).toEqual(was)
      else expect(event.summary).toContain('Publish the arrangements in full')
    }
    expect(changed.filter(saysPublish)).toHaveLength(2)
    expect((await plan()).revision).toBe(revision + 1)
    const entry = (await deps.shelf.store.journal('ours')).at(-1)
    expect(entry).toMatchObject({
      revision: revision + 1,
      at: '2026-12-01T09:00:00Z',
      by: 'this program',
      action: { action: 'bring-calendar-up-to-date' },
      differences: [],
    })
    expect(entry?.said).toMatch(/^Brought the calendar up to date/)
    expect(new Set(entry?.calendar?.map(({ at: [, slot] }) => slot)).size).toBe(2)
    const history = await page('/plans/ours/history')
    expect(history).toContain('Brought the calendar up to date: the law as data')
    expect(history).toContain('this program')
    await later.fetch(given.path)
    expect((await plan()).revision).toBe(revision + 1)
    expect((await undoChange(deps.shelf, 'ours', revision + 1, BY)).ok).toBe(false)
  })

  it('is told when the server starts, feeds or none, and once where two start', async () => {
    const { deps, shelf, plan, folder } = await overtaken()
    writePlan(folder, 'older', { revision: 3, calendar: [] })
    const { revision } = await plan()
    await Promise.all([tendFeeds(shelf, deps.feeds.files), tendFeeds(shelf, deps.feeds.files)])
    await tendFeeds(shelf, deps.feeds.files)
    expect((await plan()).revision).toBe(revision + 1)
    const older = await deps.shelf.store.read('older')
    expect(older?.ok === true && older.value.revision).toBe(3)
  })

  it('is told though it cannot be written down', async () => {
    const { later, given, folder, plan, deps } = await overtaken()
    const { revision } = await plan()
    const { store } = deps.shelf
    later.deps.shelf.store = {
      ...store,
      change: () => Promise.resolve({ ok: false, problems: [] }),
    }
    chmodSync(folder, 0o500)
    try {
      const answer = await later.fetch(given.path)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('Publish the arrangements in full')
      expect((await plan()).revision).toBe(revision)
    } finally {
      chmodSync(folder, 0o700)
    }
  })

  it('of two versions on one folder does not change the plan in turns for ever', async () => {
    const { later, fetch, given, plan, at } = await overtaken()
    const { revision } = await plan()
    for (let n = 0; n < 5; n += 1) {
      await at(`2026-12-01T09:0${n}:00Z`)
      await later.fetch(given.path)
      await fetch(given.path)
    }
    expect((await plan()).revision).toBe(revision + 2)
  })
})
