import type { Child } from 'hono/jsx'
import type { Consequences } from '../../src/domain/consequences.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { ChangedFinding } from '../../src/domain/finding-changes.ts'
import type { Finding } from '../../src/domain/findings/finding.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { Button } from '../components/button.tsx'
import { Tag } from '../components/tag.tsx'
import { WarningText } from '../components/warning-text.tsx'
import { FindingItem } from '../findings/finding-item.tsx'
import { besideTag } from '../findings/beside-tag.ts'
import { findingLines } from '../findings/lines.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { verdictTag } from '../words.ts'
import { changedLines, movedLines } from './moved-lines.ts'
import { differingLines } from './moved-sides.ts'
import { MovedTable } from './moved-table.tsx'

/** What a change would do, as tried on the plan and not saved. */
export type Previewed = Consequences & { said: string; before: OpenPlan; after: OpenPlan }

type Props = PlanPageProps & {
  heading: string
  /** Where the form is sent, for saving as for changing it. */
  action: string
  /** Everything that was typed, which both buttons send again. */
  form: URLSearchParams
  revision: number
  preview: Previewed
}

/** The page's own buttons and the revision are set anew. */
const OURS = new Set(['then', 'revision'])

type AgainProps = { page: Props; then: 'save' | 'edit'; children: Child }

const Again = ({ page, then, children }: AgainProps) => (
  <form method="post" action={page.action}>
    <input type="hidden" name="revision" value={page.revision} />
    <input type="hidden" name="then" value={then} />
    {[...page.form].flatMap(([name, value]) =>
      OURS.has(name) ? [] : [<input type="hidden" name={name} value={value} />],
    )}
    {children}
  </form>
)

type ListedProps = { title: string; plan: Plan; findings: readonly Finding[] }

const Listed = ({ title, plan, findings }: ListedProps) => {
  const lines = findingLines(plan, findings)
  return lines.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-s">
        {title} ({lines.length})
      </h3>
      <ul class="app-findings">
        {lines.map((line) => (
          <FindingItem line={line} full={false} />
        ))}
      </ul>
    </>
  )
}

const Told = ({ finding }: { finding: Finding }) => {
  const { text, colour } = verdictTag(finding.verdict)
  return (
    <p>
      <Tag colour={colour}>{text}</Tag> {besideTag(finding)}
    </p>
  )
}

const Altered = ({ changes }: { changes: readonly ChangedFinding[] }) =>
  changes.length === 0 ? null : (
    <>
      <h3 class="govuk-heading-s">Still noticed, in other words ({changes.length})</h3>
      <ul class="app-findings">
        {changes.map(({ before, after }) => (
          <li class="app-finding">
            <p class="app-before">Now</p>
            {before.map((finding) => (
              <Told finding={finding} />
            ))}
            <p class="app-before">After the change</p>
            {after.map((finding) => (
              <Told finding={finding} />
            ))}
          </li>
        ))}
      </ul>
    </>
  )

/** What would put right what is gone is of no use any more. */
const withoutRemedy = ({ remedy: _, ...finding }: Finding): Finding => finding

const sayRest = (count: number): string =>
  count === 1
    ? 'One other thing that was noticed stays as it is.'
    : `${count} other things that were noticed stay as they are.`

/** What a reader sees of findings; that their sources or remedies alter is no news here. */
const readAs = (findings: readonly Finding[]): string =>
  JSON.stringify(findings.map(({ verdict, message }) => [verdict, message]))

const Findings = ({ preview }: { preview: Previewed }) => {
  const { appear, go, change, stay } = preview
  const [before, after] = [preview.before.plan, preview.after.plan]
  const lines = changedLines(before, after, change)
  const altered = lines.filter((one) => readAs(one.before) !== readAs(one.after))
  const rest = stay + lines.length - altered.length
  if (appear.length + go.length + altered.length === 0)
    return <p class="govuk-body">The checks would notice the same as now.</p>
  return (
    <>
      <Listed title="Newly noticed" plan={after} findings={appear} />
      <Listed title="No longer noticed" plan={before} findings={go.map(withoutRemedy)} />
      <Altered changes={altered} />
      {rest > 0 && <p class="govuk-body">{sayRest(rest)}</p>}
    </>
  )
}

const Dates = ({ preview: { before, after, entries } }: { preview: Previewed }) => {
  const lines = differingLines(before, after, movedLines(before, after, entries))
  return lines.length === 0 ? (
    <p class="govuk-body">No date or standing in the schedule would change.</p>
  ) : (
    <MovedTable before={before} after={after} lines={lines} />
  )
}

/** What a change would do to every date and finding, with the choice to save it or not. */
export const PreviewPage = (page: Props) => {
  const { preview, heading } = page
  return (
    <PlanFrame {...page} heading={heading} part="dates">
      <WarningText>This is not saved yet.</WarningText>
      <p class="govuk-body">The history of the plan will say: “{preview.said}”.</p>
      <div class="app-choices app-screen-only">
        <Again page={page} then="save">
          <Button>Save this change</Button>
        </Again>
        <Again page={page} then="edit">
          <Button secondary>Go back and change it</Button>
        </Again>
      </div>
      <h2 class="govuk-heading-m">What the checks would notice</h2>
      <Findings preview={preview} />
      <h2 class="govuk-heading-m">What would move in the schedule</h2>
      <Dates preview={preview} />
    </PlanFrame>
  )
}
