import { findingsAbout } from '../../src/domain/findings/about-entry.ts'
import { FindingItem } from '../findings/finding-item.tsx'
import { findingLines } from '../findings/lines.ts'
import type { ShownRequirement } from './shown-requirement.ts'

/** What the checks notice about a requirement, or about a milestone that is for it. */
export const FindingsSection = ({
  shown: { opened, asked, entry },
}: {
  shown: ShownRequirement
}) => {
  const lines = findingLines(opened.plan, findingsAbout(opened, entry))
  return (
    <section aria-labelledby="findings">
      <h2 class="govuk-heading-m" id="findings">
        What is wrong
      </h2>
      {lines.length === 0 ? (
        <p class="govuk-body">The checks noticed nothing about it.</p>
      ) : (
        <ul class="app-findings">
          {lines.map((line) => (
            <FindingItem line={line} full opened={opened} asked={asked} />
          ))}
        </ul>
      )}
    </section>
  )
}
