import type { Evidence } from '../../domain/plan.ts'

/** The first of several pieces of evidence as it stands in the inputs of a form. */
export const firstEvidenceFields = ([first]: readonly Evidence[]): Record<string, string> => ({
  'evidence-kind': first?.kind ?? '',
  'evidence-text': first?.text ?? '',
  'evidence-address': first?.address ?? '',
})

/** All evidence, the first of it as typed; null: the first is taken away. */
export const withFirst = (before: readonly Evidence[], typed: Evidence | null): Evidence[] => [
  ...(typed === null ? [] : [typed]),
  ...before.slice(1),
]
