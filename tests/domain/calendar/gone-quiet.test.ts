import { describe, expect, it } from 'vitest'
import { quietDays } from '../../../src/domain/calendar/gone-quiet.ts'
import { Feed } from '../../../src/domain/calendar/feed.ts'

const feed = (more: Partial<Feed> = {}): Feed =>
  Feed.parse({
    ...{ id: 'feed-1', name: 'Police HQ', filter: {}, madeOn: '2024-02-15' },
    ...{ tokenHash: 'a'.repeat(64), ...more },
  })

describe('a feed that nobody fetches', () => {
  it.each([
    ['2024-02-28', null],
    // 2024 has a 29 February.
    ['2024-02-29', 14],
    ['2024-03-01', 15],
  ])('since it was made is quiet on %s: %s', (today, days) => {
    expect(quietDays(feed(), null, today)).toBe(days)
  })

  it.each([
    ['2024-06-14', null],
    ['2024-06-15', 14],
    ['2024-06-16', 15],
  ])('since it was fetched is quiet on %s: %s', (today, days) => {
    // Half past midnight on 1 June where the plans are kept.
    expect(quietDays(feed(), '2024-05-31T23:30:00Z', today)).toBe(days)
  })

  it('is not wondered at once it was revoked, nor before its day', () => {
    expect(quietDays(feed({ revokedOn: '2024-02-16' }), null, '2025-01-01')).toBeNull()
    expect(quietDays(feed(), '2025-01-02T00:00:00Z', '2025-01-01')).toBeNull()
  })
})
