import type { Area } from './plan.ts'

type PartnerKind = { name: string; ids: readonly string[] | undefined }

/** The three kinds of safeguarding partner that the law names, each with whom an area records. */
export const partnerKinds = ({ partners, council }: Area): PartnerKind[] => {
  const authority = partners?.localAuthority ?? council
  return [
    { name: 'local authority', ids: authority === undefined ? undefined : [authority] },
    { name: 'clinical commissioning group', ids: partners?.clinicalCommissioningGroups },
    { name: 'chief officer of police', ids: partners?.chiefOfficersOfPolice },
  ]
}

/** The ids of the organisations recorded as safeguarding partners of an area. */
export const partnersOf = (area: Area): string[] =>
  partnerKinds(area).flatMap(({ ids }) => ids ?? [])
