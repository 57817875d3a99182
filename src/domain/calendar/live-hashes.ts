import type { Feed } from './feed.ts'

/** The hashes of the addresses at which feeds can be fetched. */
export const liveHashes = (feeds: readonly Feed[]): string[] =>
  feeds.filter(({ revokedOn }) => revokedOn === undefined).map(({ tokenHash }) => tokenHash)
