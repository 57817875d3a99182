import type { Adoption, Option } from '../../src/domain/option.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { showEdtf } from '../../src/domain/show-date.ts'
import { FactList } from '../fact-list.tsx'
import { ShownEvidence } from '../milestones/evidence-facts.tsx'
import { milestonePath } from '../plan/entry-links.ts'
import { SourceNote } from '../source-note.tsx'
import type { AskedDays } from '../plan/asked-days.ts'

const Evidence = ({ evidence }: Pick<Adoption, 'evidence'>) =>
  evidence.length === 0 ? (
    <>None recorded</>
  ) : (
    <ul class="govuk-list">
      {evidence.map((one) => (
        <ShownEvidence {...one} />
      ))}
    </ul>
  )

/** The decision that adopted an option, as far as it is recorded. */
export const OptionDecision = ({
  plan,
  asked,
  option,
}: {
  plan: Plan
  asked: AskedDays
  option: Option
}) => {
  if (option.state !== 'adopted') return null
  const { when, by, milestone: id, conditionsSettled, evidence = [] } = option.adopted ?? {}
  const milestone = plan.milestones.find((one) => one.id === id)
  return (
    <section aria-labelledby="decision">
      <h2 class="govuk-heading-m" id="decision">
        The decision that adopted it
      </h2>
      <FactList
        facts={[
          { key: 'When', value: when === undefined ? 'Not recorded' : showEdtf(when.edtf) },
          { key: 'By', value: by ?? 'Not recorded' },
          {
            key: 'Milestone',
            value: milestone ? (
              <a class="govuk-link" href={milestonePath(plan.id, milestone.id, asked)}>
                {milestone.title}
              </a>
            ) : (
              'None'
            ),
          },
          ...(conditionsSettled
            ? [{ key: 'Conditions', value: 'Recorded as met or accepted' }]
            : []),
          { key: 'Evidence', value: <Evidence evidence={evidence} /> },
          ...(option.source === undefined
            ? []
            : [{ key: 'Source', value: <SourceNote source={option.source} /> }]),
        ]}
      />
    </section>
  )
}
