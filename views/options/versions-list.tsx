import type { OptionVersion } from '../../src/domain/option.ts'
import { versionsOf } from '../../src/domain/option-content.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { sayPosition } from '../../src/domain/say-position.ts'
import { showDay, showEdtf } from '../../src/domain/show-date.ts'
import { sinceVersion } from '../../src/domain/since-version.ts'
import { ShownEvidence } from '../milestones/evidence-facts.tsx'

const named = (things: readonly { id: string; name: string }[], id: string): string =>
  things.find((thing) => thing.id === id)?.name ?? 'One since taken away'

const Since = ({ since }: { since: readonly string[] }) =>
  since.length === 0 ? (
    <p>The option is as it was then.</p>
  ) : (
    <>
      <p>Since then:</p>
      <ul class="govuk-list govuk-list--bullet">
        {since.map((said) => (
          <li>{said}.</li>
        ))}
      </ul>
    </>
  )

/** Who said what of a version, when, and on what evidence; also what a later answer has replaced. */
const Said = ({ plan, version }: { plan: Plan; version: OptionVersion }) => {
  const positions = plan.positions.filter((one) => one.version === version.id)
  return positions.length === 0 ? (
    <p>No position on it is recorded any more.</p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {positions.map((one) => (
        <li>
          {named(plan.organisations, one.organisation)}
          {plan.areas.length > 1 && ` (${named(plan.areas, one.area)})`}: {sayPosition(one)}
          {one.role !== undefined && `; by ${one.role}`}
          {`; ${one.when === undefined ? 'day not recorded' : showEdtf(one.when.edtf)}`}
          {one.evidence.length === 0 ? (
            '; no evidence recorded'
          ) : (
            <ul class="govuk-list app-uses">
              {one.evidence.map((evidence) => (
                <ShownEvidence {...evidence} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

const Version = ({ plan, version }: { plan: Plan; version: OptionVersion }) => (
  <li id={version.id} class="app-version">
    <h3 class="govuk-heading-s">
      Version {version.number}
      {version.madeOn !== undefined && `, kept on ${showDay(version.madeOn)}`}
    </h3>
    <Said plan={plan} version={version} />
    <Since since={sinceVersion(plan, version)} />
  </li>
)

/** The versions that partners were asked about, the latest first, and what changed since each. */
export const VersionsList = ({ plan, option }: { plan: Plan; option: string }) => {
  const versions = versionsOf(plan, option).toReversed()
  return (
    <section aria-labelledby="versions">
      <h2 class="govuk-heading-m" id="versions">
        Versions
      </h2>
      {versions.length === 0 ? (
        <p class="govuk-body">
          No version is kept yet. The option is kept as it stands when a partner’s position is first
          recorded.
        </p>
      ) : (
        <ul class="govuk-list app-versions">
          {versions.map((version) => (
            <Version plan={plan} version={version} />
          ))}
        </ul>
      )}
    </section>
  )
}
