import type { Area, Plan } from './plan.ts'

type PartnerKind = { name: string; ids: readonly string[] | undefined }

/** The three kinds of safeguarding partner that the law names, each with whom an area records. */
const partnerKinds = ({ partners, council }: Area): PartnerKind[] => {
  const authority = partners?.localAuthority ?? council
  return [
    { name: 'local authority', ids: authority === undefined ? undefined : [authority] },
    { name: 'clinical commissioning group', ids: partners?.clinicalCommissioningGroups },
    { name: 'chief officer of police', ids: partners?.chiefOfficersOfPolice },
  ]
}

/** Kinds of partner of which an area names nobody, in words: not recorded, or recorded as none. */
export function kindsWithout(area: Area): { unrecorded: string[]; none: string[] } {
  const kinds = partnerKinds(area)
  return {
    unrecorded: kinds.flatMap(({ name, ids }) => (ids === undefined ? [name] : [])),
    none: kinds.flatMap(({ name, ids }) => (ids?.length === 0 ? [name] : [])),
  }
}

const namesEachKind = (area: Area): boolean =>
  partnerKinds(area).every(({ ids = [] }) => ids.length > 0)

/** Does every area record partners of each kind, so that “all partners” means something? */
export const knowsAllPartners = ({ areas }: Pick<Plan, 'areas'>): boolean =>
  areas.length > 0 && areas.every(namesEachKind)

/** The ids of the organisations recorded as safeguarding partners of an area. */
export const partnersOf = (area: Area): string[] =>
  partnerKinds(area).flatMap(({ ids }) => ids ?? [])
