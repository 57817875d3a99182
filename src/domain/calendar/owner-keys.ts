import type { Owner } from '../owner.ts'

/** An owner as a calendar's filter knows it: one key for each way it is named. */
export const ownerKeys = (owner: Owner | undefined): string[] => [
  ...(owner?.organisation === undefined ? [] : [`organisation:${owner.organisation}`]),
  ...(owner?.body === undefined ? [] : [`body:${owner.body}`]),
  ...(owner?.role === undefined ? [] : [`role:${owner.role}`]),
]
