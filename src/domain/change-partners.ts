import type { ActionOf } from './action.ts'
import { withArea } from './anchor-areas.ts'
import { areaById } from './change-anchor.ts'
import type { Changed } from './deed.ts'
import { isSame } from './is-same.ts'
import type { Area, Organisation, Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { isSameName } from './same-name.ts'
import { showList } from './show-date.ts'
import { withFields } from './with-fields.ts'

type Partners = NonNullable<Area['partners']>

/**
 * Why an organisation cannot have this name, in a sentence; null if it can. Two of different kinds
 * may share one.
 */
export function whyNotOrganisationName(
  plan: Plan,
  { name, kind, id }: Pick<Organisation, 'name' | 'kind'> & { id?: string },
): string | null {
  const other = plan.organisations.find(
    (one) => one.id !== id && one.kind === kind && isSameName(one.name, name),
  )
  return other ? `The plan has “${other.name}” already. Choose it, or give another name.` : null
}

/** The ids that are recorded as partners, each list apart. */
const listed = (partners: Partners | null): { path: keyof Partners; ids: string[] }[] => [
  { path: 'localAuthority', ids: partners?.localAuthority ? [partners.localAuthority] : [] },
  {
    path: 'clinicalCommissioningGroups',
    ids: partners?.clinicalCommissioningGroups ?? [],
  },
  { path: 'chiefOfficersOfPolice', ids: partners?.chiefOfficersOfPolice ?? [] },
]

function withOrganisations(plan: Plan, fresh: readonly Organisation[]): Result<Plan> {
  let next = plan
  for (const organisation of fresh) {
    const why = whyNotOrganisationName(next, organisation)
    if (why !== null) return refuse(why, 'organisations')
    next = { ...next, organisations: [...next.organisations, organisation] }
  }
  return accept(next)
}

function unknown({ organisations }: Plan, partners: Partners | null): Problem[] {
  const known = new Set(organisations.map(({ id }) => id))
  return listed(partners).flatMap(({ path, ids }) => [
    ...(ids.every((id) => known.has(id))
      ? []
      : [{ path, message: 'The plan has no such organisation. Choose another.' }]),
    ...(new Set(ids).size === ids.length
      ? []
      : [{ path, message: 'The same organisation is named twice. Name it once.' }]),
  ])
}

function sayPartners({ organisations }: Plan, partners: Partners): string {
  const names = listed(partners)
    .flatMap(({ ids }) => ids)
    .flatMap((id) => organisations.find((one) => one.id === id)?.name ?? [])
  const none = [
    ...(partners.clinicalCommissioningGroups?.length === 0
      ? ['no clinical commissioning group']
      : []),
    ...(partners.chiefOfficersOfPolice?.length === 0 ? ['no chief officer of police'] : []),
  ]
  return showList([...new Set(names), ...none]) || 'where a paper speaks of them'
}

/**
 * The council that an area without one gets from its partners: the local authority among them is
 * the area's own (Children Act 2004 s16E(3)).
 */
function councilFor(
  { organisations }: Plan,
  { council }: Area,
  partners: Partners | null,
): Organisation | undefined {
  return council === undefined
    ? organisations.find(({ id, kind }) => id === partners?.localAuthority && kind === 'council')
    : undefined
}

/**
 * Records who the safeguarding partners of an area are, with organisations that the plan does not
 * have yet. A list left out is not recorded; an empty one records that there is none.
 */
export function recordPartners(plan: Plan, action: ActionOf<'record-partners'>): Result<Changed> {
  const found = areaById(plan, action.area)
  if (!found.ok) return found
  const area = found.value
  const added = withOrganisations(plan, action.organisations ?? [])
  if (!added.ok) return added
  const { partners } = action
  if (partners && Object.keys(partners).length === 0)
    return refuse(
      'Name a partner, record that there is none, or give where a paper speaks of them.',
      'partners',
    )
  const problems = unknown(added.value, partners)
  if (problems.length > 0) return { ok: false, problems }
  const council = councilFor(added.value, area, partners)
  const changed = withFields(area, { partners, council: council?.id })
  if (added.value === plan && isSame(area, changed))
    return refuse('Nothing was changed, so there is nothing to save.')
  const also = council ? `. Recorded ${council.name} as the council of ${area.name}` : ''
  return accept({
    plan: withArea(added.value, changed),
    said: partners
      ? `Recorded the safeguarding partners of ${area.name}: ${sayPartners(added.value, partners)}${also}`
      : `Took away what was recorded of the safeguarding partners of ${area.name}`,
  })
}
