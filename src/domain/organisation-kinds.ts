import type { Organisation } from './plan.ts'

/** What people call each kind of organisation. */
export const ORGANISATION_KINDS: Record<Organisation['kind'], string> = {
  council: 'Council',
  'clinical-commissioning-group': 'Clinical commissioning group',
  police: 'Police',
  agency: 'Relevant agency',
  other: 'Other',
}
