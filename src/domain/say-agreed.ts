import { hasAgreed, onConditions, type Agreement, type PartnerStand } from './agreement.ts'

/** How many partners agree in every one of their areas: outright, and some of it on conditions. */
function countPartners(stands: readonly PartnerStand[], conditional: ReadonlySet<PartnerStand>) {
  const own = [...Map.groupBy(stands, ({ organisation }) => organisation.id).values()]
  const agree = own.filter((all) => all.every(hasAgreed))
  const outright = agree.filter((all) => !all.some((stand) => conditional.has(stand)))
  return { of: own.length, agreed: outright.length, conditional: agree.length - outright.length }
}

/** "8 positions, one for each area of a partner: 6 agreed, 1 subject to conditions". */
function sayPositions(stands: readonly PartnerStand[], conditional: number): string {
  const agreed = stands.filter(hasAgreed).length - conditional
  const also = conditional === 0 ? '' : `, ${conditional} subject to conditions`
  return ` (${stands.length} positions, one for each area of a partner: ${agreed === 0 ? 'none' : agreed} agreed${also})`
}

/** “2 of 3 partners have agreed to it as it stands, and 1 subject to conditions.”, or why that cannot be told. */
export function sayAgreed(agreement: Agreement, option = 'it'): string {
  const stands = agreement.areas.flatMap(({ partners }) => partners)
  if (stands.length === 0) return 'Cannot tell: no safeguarding partner is recorded.'
  const open = new Set(onConditions(agreement))
  const { of, agreed, conditional } = countPartners(stands, open)
  const also = conditional === 0 ? '' : `, and ${conditional} subject to conditions`
  const positions = of === stands.length ? '' : sayPositions(stands, open.size)
  const isWhole = agreement.areas.every(
    ({ unrecorded, none }) => unrecorded.length + none.length === 0,
  )
  const all = isWhole ? '' : ' Not all partners are recorded.'
  return `${agreed} of ${of} partners ${agreed === 1 ? 'has' : 'have'} agreed to ${option} as it stands${also}${positions}.${all}`
}
