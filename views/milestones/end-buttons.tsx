import type { Plan } from '../../src/domain/plan.ts'
import { deedPath } from './milestone-links.ts'

type ButtonProps = { plan: Plan; milestoneId: string; title: string }

const Deed = ({
  plan,
  milestoneId,
  title,
  deed,
  text,
}: ButtonProps & { deed: string; text: string }) => (
  <form
    class="app-screen-only app-deed"
    method="post"
    action={deedPath(plan.id, milestoneId, deed)}
  >
    <input type="hidden" name="revision" value={plan.revision} />
    <button type="submit" class="app-button-link">
      {text}
      <span class="govuk-visually-hidden">: {title}</span>
    </button>
  </form>
)

/** Takes a cancellation back. */
export const RestoreButton = (props: ButtonProps) => (
  <Deed {...props} deed="restore" text="Take it back into the plan" />
)

/** Records that a thing is not done after all. */
export const ReopenButton = (props: ButtonProps) => (
  <Deed {...props} deed="reopen" text="Not done after all" />
)
