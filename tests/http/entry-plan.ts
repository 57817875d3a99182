import { makeOptions } from '../make-options.ts'
import { formPlan } from './form-plan.ts'

/** The app with a plan of two options, or with nothing in it. */
export function ours(fields: Record<string, unknown> = {}) {
  const { id: _, revision: __, ...plan } = makeOptions()
  return formPlan({ ...plan, milestones: [], requirementRecords: [], money: [], ...fields })
}

/** A plan with no structure. */
export const NOTHING = {
  ...{ bodies: [], lines: [], seats: [], functions: [], options: [], fates: [], areas: [] },
  ...{ organisations: [{ id: 'council', name: 'Testshire County Council', kind: 'council' }] },
}
