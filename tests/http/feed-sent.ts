/** A feed that is in use, as a plan's file has it. */
export const FEED = {
  ...{ id: 'feed-1', name: 'Police HQ, Outlook', madeOn: '2026-11-01' },
  filter: { dates: 'law', done: true, reminders: [28], alarms: [] },
  tokenHash: 'a'.repeat(64),
}

/** What the form of a feed sends. */
export const SENT = {
  ...{ name: 'County Hall, Google', whose: '', dates: 'all', done: 'yes' },
  ...{ reminders: [] as string[], alarms: [] as string[] },
}

/** The form for a new feed, with the id that it was given. */
export const NEW_SENT = { ...SENT, id: 'feed-new', revision: '0' }

export const NEW = '/calendar/feeds/new'

/** The token that an address page shows; the tests' tokens count from 1. */
export const TOKEN = `token-${'1'.padStart(26, '0')}`
