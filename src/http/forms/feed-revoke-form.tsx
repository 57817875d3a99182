import type { Action } from '../../domain/change.ts'
import { accept, type Result } from '../../domain/problem.ts'
import { RevokePage } from '../../../views/calendar/revoke-page.tsx'
import { editPage } from './edit.tsx'
import { anyFeedSubject } from './feed-subject.ts'

/** Asks before an address is taken back for good. */
export const feedRevokeForm = editPage({
  ...anyFeedSubject,
  start: () => ({}),
  decide: (_, { subject: { id } }): Result<Action> => accept({ action: 'revoke-feed', id }),
  page: ({ subject, ...page }) => <RevokePage {...page} feed={subject} />,
  next: () => '/calendar',
})
