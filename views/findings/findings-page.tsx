import type { OpenPlan } from '../../src/domain/facts.ts'
import { check, FORCES as FORCE_ORDER, isOwn } from '../../src/domain/findings/check.ts'
import type { FindingForce } from '../../src/domain/findings/finding.ts'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { FORCE_WORDS } from '../../src/domain/vocabulary.ts'
import { FORCE_ABOUT } from '../words.ts'
import { FindingItem } from './finding-item.tsx'
import { findingLines, type FindingLine } from './lines.ts'
import { whyUnchecked } from './unchecked.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type GroupProps = {
  opened: OpenPlan
  asked: AskedDays
  force: FindingForce
  lines: readonly FindingLine[]
}

const ForceGroup = ({ opened, asked, force, lines }: GroupProps) => (
  <section aria-labelledby={`force-${force}`}>
    <h2 class="govuk-heading-m" id={`force-${force}`}>
      {FORCE_WORDS[force]} ({lines.length})
    </h2>
    <p class="govuk-body">{FORCE_ABOUT[force]}</p>
    {lines.length === 0 ? (
      <p class="govuk-body">Nothing wrong.</p>
    ) : (
      <ul class="app-findings">
        {lines.map((line) => (
          <FindingItem line={line} full opened={opened} asked={asked} />
        ))}
      </ul>
    )}
  </section>
)

/** Everything that the checks notice in a plan, by what binds most. */
export const FindingsPage = (page: PlanPageProps) => {
  const { opened } = page
  const findings = check(opened)
  const own = findingLines(opened.plan, findings.filter(isOwn))
  const national = findingLines(
    opened.plan,
    findings.filter((finding) => !isOwn(finding)),
  )
  return (
    <PlanFrame {...page} heading="What is wrong" part="findings">
      {own.length === 0 && (
        <p class="govuk-body-l">
          {whyUnchecked(opened) ?? 'Nothing wrong was found in this plan.'}
        </p>
      )}
      {own.length > 0 && (
        <>
          <p class="govuk-body">
            Silence is not a breach: what the plan does not record is “cannot tell” until somebody
            records it, or records that there is none. What is the same in several areas is told
            once.
          </p>
          {FORCE_ORDER.map((force) => (
            <ForceGroup
              opened={opened}
              asked={page.asked}
              force={force}
              lines={own.filter(({ finding }) => finding.force === force)}
            />
          ))}
        </>
      )}
      {national.length > 0 && (
        <section aria-labelledby="national">
          <h2 class="govuk-heading-m" id="national">
            The same for every plan
          </h2>
          <p class="govuk-body">Good to know, and not something wrong with this plan.</p>
          <ul class="app-findings">
            {national.map((line) => (
              <FindingItem line={line} full />
            ))}
          </ul>
        </section>
      )}
    </PlanFrame>
  )
}
