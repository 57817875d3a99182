import type { Plan } from '../../src/domain/plan.ts'

/** The id by which the script finds where to say it. */
const ID = 'plan-moved-on'

/**
 * Where a script says that the plan has been changed since the page was opened; empty until then,
 * for what is filled in later is read out by a screen reader.
 */
export const MovedOnNote = ({ plan: { id, revision } }: { plan: Plan }) => (
  <div
    class="app-plan-moved app-screen-only"
    id={ID}
    role="status"
    data-plan={id}
    data-revision={revision}
  ></div>
)
