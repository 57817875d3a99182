import type { Plan } from '../../src/domain/plan.ts'
import { buildPlan, catalogue } from './build-plan.ts'
import { accepted } from './take-action.ts'

/** Everything that it takes for an option to be adopted: each partner of each area agrees to it. */
function agreeing({ areas, options }: Plan): object[] {
  const others = ['clinical-commissioning-group', 'police'].map((kind) => ({
    action: 'add-organisation',
    id: `org-${kind}`,
    organisation: { name: `Partner of kind ${kind}`, kind },
  }))
  const option = options[0]?.id
  const agreed = { option, position: 'agreed', evidence: [] }
  return [
    ...others,
    ...areas.flatMap(({ id, partners }) => [
      {
        action: 'record-partners',
        area: id,
        partners: {
          ...partners,
          clinicalCommissioningGroups: ['org-clinical-commissioning-group'],
          chiefOfficersOfPolice: ['org-police'],
        },
      },
      ...[partners?.localAuthority, ...others.map((other) => other.id)].map((organisation, n) => ({
        action: 'record-position',
        id: `position-${id}-${n}`,
        ...{ organisation, areas: [id], ...agreed },
      })),
    ]),
    { action: 'adopt-option', id: option, adopted: { evidence: [] } },
  ]
}

/** A plan of two areas, bodies, milestones and an adopted option that is no example any more. */
export function startingPlan(): Plan {
  const { example: _, ...plan } = catalogue.examples.get('leicestershire-rutland') ?? buildPlan()
  return agreeing(plan).reduce<Plan>((now, action) => accepted(now, action).plan, plan)
}
