import type { DutyHolder } from '../framework.ts'
import type { Plan } from '../plan.ts'
import type { Whose } from './feed.ts'

type Kind = Plan['organisations'][number]['kind']

/** What law and guidance put upon an organisation of a kind. */
const DUTIES: Record<Kind, readonly DutyHolder[]> = {
  council: ['safeguarding-partners', 'local-authority', 'child-death-review-partners'],
  'clinical-commissioning-group': ['safeguarding-partners', 'child-death-review-partners'],
  police: ['safeguarding-partners'],
  agency: ['relevant-agencies'],
  other: [],
}

/**
 * Every key that a date may carry for somebody: what is theirs by name, and what law and guidance
 * put upon their kind. A council's dates are those of the partners too.
 */
export function whoseKeys(plan: Plan, { organisation, body, role }: Whose): Set<string> {
  const held = plan.bodies.find(({ id }) => id === body)
  const named = plan.organisations.find(({ id }) => id === organisation)
  const kind = named?.kind
  // An owner that was written in words reads the same on every page.
  const name = named?.name ?? held?.name
  const isBoard = held?.kind === 'board' && held.side === 'old'
  return new Set([
    ...(organisation === undefined ? [] : [`organisation:${organisation}`]),
    ...(body === undefined ? [] : [`body:${body}`]),
    ...(role === undefined ? [] : [`role:${role}`]),
    ...(name === undefined ? [] : [`role:${name}`]),
    ...(kind === undefined ? [] : DUTIES[kind]),
    ...(isBoard ? ['board'] : []),
  ])
}
