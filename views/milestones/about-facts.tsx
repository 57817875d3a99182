import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Fact } from '../fact-list.tsx'
import { requirementPath } from '../plan/entry-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { ABOUT_WORDS } from './about-words.ts'
import type { ShownMilestone } from './shown-milestone.ts'

const bodyName = ({ plan }: OpenPlan, id: string | undefined): string[] => {
  const body = plan.bodies.find((one) => one.id === id)
  return body ? [body.name] : []
}

const Requirement = ({ shown: { opened, asked }, id }: { shown: ShownMilestone; id: string }) => {
  const entry = opened.framework?.entries.find((one) => one.id === id)
  if (!entry) return <>{id}</>
  return (
    <a class="govuk-link" href={requirementPath(opened.plan.id, id, asked)}>
      {entry.title}
    </a>
  )
}

function aboutFact(shown: ShownMilestone): Fact[] {
  const { about } = shown.milestone
  if (!about) return []
  const of = bodyName(shown.opened, about.body).map((name) => `: ${name}`)
  const report = bodyName(shown.opened, about.reportOf).map((name) => `, on the report of ${name}`)
  const value = (
    <>
      {ABOUT_WORDS[about.kind]}
      {[...of, ...report]}
      {about.requirement !== undefined && (
        <p class="app-quiet">
          For: <Requirement shown={shown} id={about.requirement} />
        </p>
      )}
    </>
  )
  return [{ key: 'It is about', value }]
}

function setsFact({
  opened: { plan, framework },
  asked,
  milestone: { sets },
}: ShownMilestone): Fact[] {
  const anchor = framework?.anchors.find(({ id }) => id === sets)
  if (!anchor) return []
  const value = (
    <a class="govuk-link" href={planPath(plan.id, 'dates', asked)}>
      {anchor.title}
    </a>
  )
  return [{ key: 'Key date that it sets', value }]
}

function fulfilsFact(shown: ShownMilestone): Fact[] {
  const { fulfils } = shown.milestone
  return fulfils === undefined
    ? []
    : [
        {
          key: 'Requirement that it meets when done',
          value: <Requirement shown={shown} id={fulfils} />,
        },
      ]
}

/** What a milestone is about, sets and fulfils, where any of that is recorded. */
export const aboutFacts = (shown: ShownMilestone): Fact[] => [
  ...aboutFact(shown),
  ...setsFact(shown),
  ...fulfilsFact(shown),
]
