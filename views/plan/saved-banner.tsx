import type { Plan } from '../../src/domain/plan.ts'
import { NotificationBanner } from '../components/notification-banner.tsx'
import { planPath } from './plan-links.ts'

/** A change that has just been made, as the page after the form tells it. */
export type Saved = { revision: number; said: string; canUndo: boolean }

/** Says what was done and offers to take it back. */
export const SavedBanner = ({ plan, saved }: { plan: Plan; saved: Saved }) => (
  <NotificationBanner
    type="success"
    title="Saved"
    titleId="saved-title"
    classes="app-screen-only"
    text={`${saved.said}.`}
  >
    {saved.canUndo && (
      <form method="post" action={planPath(plan.id, 'undo', null)}>
        <input type="hidden" name="revision" value={saved.revision} />
        <button type="submit" class="app-button-link">
          Undo this change
        </button>
      </form>
    )}
  </NotificationBanner>
)
