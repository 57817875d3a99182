import type { Agreement } from '../../src/domain/agreement.ts'

const someAgree = ({ agreed, of, areas }: Agreement): string => {
  const several = areas.length > 1 ? ', each counted in each of its areas,' : ''
  return `${agreed} of ${of} partners${several} ${agreed === 1 ? 'has' : 'have'} agreed to it as it stands.`
}

/** “2 of 6 partners have agreed to it as it stands.”, or why that cannot be told. */
export function agreedWords(agreement: Agreement): string {
  if (agreement.of === 0) return 'Cannot tell: no safeguarding partner is recorded.'
  const isWhole = agreement.areas.every(({ unrecorded }) => unrecorded.length === 0)
  return `${someAgree(agreement)}${isWhole ? '' : ' Not all partners are recorded.'}`
}
