import { describe, expect, it } from 'vitest'
import { applyAction } from '../../src/domain/change.ts'
import { CalendarFilter, type Feed } from '../../src/domain/calendar/feed.ts'
import { differences } from '../../src/domain/differences.ts'
import type { JournalEntry } from '../../src/domain/journal.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { canUndo, undo } from '../../src/domain/undo.ts'
import { buildPlan, framework } from './build-plan.ts'
import { accepted, refused, TODAY } from './take-action.ts'

const plan = buildPlan()
const FILTER = CalendarFilter.parse({})
const hash = (letter: string): string => letter.repeat(64)
const create = (more: object = {}) => ({
  action: 'create-feed',
  ...{ id: 'feed-1', name: 'Police HQ, Outlook', filter: FILTER, tokenHash: hash('a') },
  ...more,
})
const whose = (of: object) => ({
  filter: { ...FILTER, whose: of },
  tokenHash: hash('b'),
})
const feed = (id: string, letter: string, more: Partial<Feed> = {}): Feed => ({
  ...{
    id,
    name: `Feed ${id}`,
    filter: FILTER,
    madeOn: TODAY,
    tokenHash: hash(letter),
    retired: [],
  },
  ...more,
})
const withFeeds = (...feeds: Feed[]): Plan => ({ ...plan, feeds })
const one = withFeeds(feed('f1', 'a'))

/** The journal's entry of an action. */
function entryOf(before: Plan, action: object): { after: Plan; entry: JournalEntry } {
  const { plan: after, said } = accepted(before, action)
  const entry = {
    ...{ plan: plan.id, revision: 1, at: '2019-07-15T10:00:00Z', by: 'me', said },
    ...{ action: {}, differences: differences(before, after) },
  }
  return { after, entry }
}

describe('a feed that is made', () => {
  it('keeps what it shows, the day and the hash, and nothing else of its address', () => {
    const { plan: next, said } = accepted(plan, create())
    expect(said).toBe('Made the calendar feed “Police HQ, Outlook”')
    expect(next.feeds).toEqual([
      {
        ...{ id: 'feed-1', name: 'Police HQ, Outlook', filter: FILTER, madeOn: TODAY },
        ...{ tokenHash: hash('a'), retired: [] },
      },
    ])
  })

  it.each([
    ['an id that is there', create({ id: 'f1', tokenHash: hash('b') }), 'id'],
    ['a name in use', create({ name: ' FEED  f1', tokenHash: hash('b') }), 'name'],
    ['an address given out', create(), 'tokenHash'],
    ['no such organisation', create(whose({ organisation: 'gone' })), 'whose'],
    ['no such body', create(whose({ body: 'gone' })), 'whose'],
  ])('is refused with %s', (_, action, path) => {
    expect(refused(one, action).paths).toEqual([path])
  })

  it.each([
    ['no name', create({ name: ' ' })],
    ['a name of two lines', create({ name: 'Police\r\nHQ' })],
    ['a name too long', create({ name: 'x'.repeat(301) })],
    ['a token for a hash', create({ tokenHash: 'token' })],
    ['somebody and somebody else', create(whose({ organisation: 'org-ccg', role: 'Clerk' }))],
    ['a reminder nobody offers', create({ filter: { ...FILTER, reminders: [3] } })],
    ['three alarms', create({ filter: { ...FILTER, alarms: [1, 2, 7] } })],
  ])('is no action at all with %s', (_, action) => {
    expect(applyAction(plan, action, { framework, today: TODAY }).ok).toBe(false)
  })

  it('takes the name of one that was revoked, and an address that none ever had', () => {
    const revoked = withFeeds(feed('f1', 'a', { revokedOn: TODAY, retired: [hash('b')] }))
    const named = create({ name: 'Feed f1', tokenHash: hash('c') })
    expect(accepted(revoked, named).plan.feeds).toHaveLength(2)
    for (const letter of ['a', 'b'])
      expect(refused(revoked, create({ tokenHash: hash(letter) })).paths).toEqual(['tokenHash'])
  })

  it('is one of 200 at most', () => {
    const many = Array.from({ length: 200 }, (_, n) =>
      feed(`f${n}`, 'a', { tokenHash: String(n).padStart(64, '0') }),
    )
    expect(refused(withFeeds(...many), create()).told).toContain('at most 200 feeds')
    expect(accepted(withFeeds(...many.slice(1)), create()).plan.feeds).toHaveLength(200)
  })
})

describe('a feed that is changed', () => {
  const change = (fields: object, id = 'f1') => ({ action: 'change-feed', id, change: fields })

  it('keeps its address, and can be changed back', () => {
    const filter = { ...FILTER, whose: { organisation: 'org-police' }, reminders: [28] }
    const { after, entry } = entryOf(one, change({ name: 'Police', filter }))
    expect(after.feeds).toEqual([feed('f1', 'a', { name: 'Police', filter })])
    expect(entry.said).toBe('Changed the calendar feed “Police”')
    expect(canUndo(entry)).toBe(true)
    const back = undo(after, entry, { framework, today: TODAY })
    expect(back.ok && back.value.plan.feeds).toEqual(one.feeds)
  })

  it.each([
    ['nothing else', change({ name: 'Feed f1', filter: FILTER }), ''],
    ['the name of another', change({ name: 'feed F2' }), 'name'],
    [
      'somebody who is not there',
      change({ filter: { ...FILTER, whose: { body: 'gone' } } }),
      'whose',
    ],
    ['no such feed', change({ name: 'Other' }, 'f9'), 'id'],
    ['one that was revoked', change({ name: 'Other' }, 'f3'), 'id'],
  ])('is refused with %s', (_, action, path) => {
    const three = withFeeds(feed('f1', 'a'), feed('f2', 'b'), feed('f3', 'c', { revokedOn: TODAY }))
    expect(refused(three, action).paths).toEqual([path])
  })
})

describe('an address', () => {
  const rotate = { action: 'rotate-feed', id: 'f1', tokenHash: hash('b') }
  const revoke = { action: 'revoke-feed', id: 'f1' }

  it('is replaced by a new one, and is remembered as gone', () => {
    const { plan: next, said } = accepted(one, rotate)
    expect(said).toBe('Gave the calendar feed “Feed f1” a new address')
    expect(next.feeds).toEqual([feed('f1', 'b', { retired: [hash('a')] })])
    const again = accepted(next, { ...rotate, tokenHash: hash('c') }).plan
    expect(again.feeds[0]?.retired).toEqual([hash('a'), hash('b')])
    expect(refused(again, { ...rotate, tokenHash: hash('a') }).paths).toEqual(['tokenHash'])
  })

  it('is taken back for good', () => {
    const { plan: next, said } = accepted(one, revoke)
    expect(said).toBe('Revoked the calendar feed “Feed f1”')
    expect(next.feeds).toEqual([feed('f1', 'a', { revokedOn: TODAY })])
    for (const action of [revoke, rotate])
      expect(refused(next, action).told).toContain('was revoked. Make a new one.')
  })

  it.each([
    ['made', plan, create()],
    ['replaced', one, rotate],
    ['taken back', one, revoke],
  ])('that was %s stays so: no undoing', (_, before, action) => {
    const { after, entry } = entryOf(before, action)
    expect(canUndo(entry)).toBe(false)
    const undone = undo(after, entry, { framework, today: TODAY })
    expect(undone.ok ? '' : undone.problems[0]?.message).toContain('cannot be unknown again')
  })
})
