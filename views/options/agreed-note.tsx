import { agreementOn, hasAgreed } from '../../src/domain/agreement.ts'
import type { Option } from '../../src/domain/option.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { showList } from '../../src/domain/show-date.ts'
import { InsetText } from '../components/inset-text.tsx'

/** What a change does to the agreement that an option has; nothing where nobody has agreed to it. */
const Note = ({ plan, option, surely }: { plan: Plan; option: Option; surely: boolean }) => {
  const agreed = agreementOn(plan, option).areas.flatMap(({ partners }) =>
    partners.filter(hasAgreed),
  )
  if (agreed.length === 0) return null
  const partners = new Set(agreed.map(({ organisation }) => organisation.id)).size
  const numbers = new Set(agreed.flatMap(({ answer }) => answer?.version.number ?? []))
  const versions = [...numbers].toSorted((a, b) => a - b).map((one) => `version ${one}`)
  return (
    <InsetText>
      {partners === 1 ? 'One partner has' : `${partners} partners have`} agreed to “{option.name}”
      as it stands, {showList(versions)}. A change {surely ? 'makes' : 'may make'} that an agreement
      to an earlier version.
    </InsetText>
  )
}

/** Said before a form changes an option that somebody has agreed to; null: it may change any. */
export const AgreedNote = ({ plan, option }: { plan: Plan; option: string | null }) => (
  <>
    {plan.options
      .filter(({ id }) => option === null || id === option)
      .map((one) => (
        <Note plan={plan} option={one} surely={option !== null} />
      ))}
  </>
)

/** The same for what may belong to no option: of the plan's own structure nothing is said. */
export const OwnAgreedNote = ({
  plan,
  option,
}: {
  plan: Plan
  option: string | null | undefined
}) => (option == null ? null : <AgreedNote plan={plan} option={option} />)
