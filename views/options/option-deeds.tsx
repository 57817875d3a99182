import type { Option } from '../../src/domain/option.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { Button } from '../components/button.tsx'
import { planPath } from '../plan/plan-links.ts'
import { optionPath } from './option-links.ts'

type DeedsProps = { plan: Plan; option: Option }

/** One button that marks the option, or takes its adoption back. */
const Mark = ({
  plan,
  option,
  state,
  text,
}: DeedsProps & { state: Option['state'] | null; text: string }) => (
  <form
    method="post"
    action={optionPath(plan.id, option.id, state === null ? 'un-adopt' : 'state')}
  >
    <input type="hidden" name="revision" value={plan.revision} />
    {state !== null && <input type="hidden" name="state" value={state} />}
    <Button secondary preventDoubleClick>
      {text}
    </Button>
  </form>
)

const TO: readonly { state: Option['state']; text: string }[] = [
  { state: 'preferred', text: 'Mark as preferred' },
  { state: 'proposed', text: 'Mark as proposed' },
  { state: 'set-aside', text: 'Set aside' },
]

const Marks = (props: DeedsProps) =>
  props.option.state === 'adopted' ? (
    <>
      <Button href={optionPath(props.plan.id, props.option.id, 'adopt')} secondary>
        Change the decision
      </Button>
      <Mark {...props} state={null} text="Take the adoption back" />
    </>
  ) : (
    <>
      <Button href={optionPath(props.plan.id, props.option.id, 'adopt')}>Adopt</Button>
      {TO.filter(({ state }) => state !== props.option.state).map((to) => (
        <Mark {...props} {...to} />
      ))}
    </>
  )

/** What can be done with an option as a whole. */
export const OptionDeeds = (props: DeedsProps) => {
  const { plan, option } = props
  return (
    <div class="govuk-button-group app-screen-only">
      <Marks {...props} />
      <a class="govuk-link" href={optionPath(plan.id, option.id, 'edit')}>
        Change name or note
      </a>
      <a
        class="govuk-link"
        href={`${planPath(plan.id, 'options/new', null)}?copy=option:${option.id}`}
      >
        Copy it
      </a>
      {option.state !== 'adopted' && (
        <a class="govuk-link" href={optionPath(plan.id, option.id, 'remove')}>
          Remove it
        </a>
      )}
    </div>
  )
}
