import type { OptionVersion } from '../../src/domain/option.ts'
import { versionsOf } from '../../src/domain/option-content.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { sinceVersion } from '../../src/domain/since-version.ts'

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

const Version = ({ plan, version }: { plan: Plan; version: OptionVersion }) => (
  <li id={version.id} class="app-version">
    <h3 class="govuk-heading-s">
      Version {version.number}
      {version.madeOn !== undefined && `, kept on ${showDay(version.madeOn)}`}
    </h3>
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
