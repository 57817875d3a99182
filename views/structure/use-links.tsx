import type { Day } from '../../src/domain/day.ts'
import type { Use } from '../../src/domain/uses.ts'
import { milestonePath, requirementPath } from '../plan/entry-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { sentence } from '../sentence.ts'

function usePath(planId: string, { kind, id }: Use, asked: Day | null): string {
  switch (kind) {
    case 'area':
      return `${planPath(planId, 'areas', asked)}#${id}`
    case 'body':
    case 'line':
    case 'seat':
    case 'function':
      return `${planPath(planId, 'structure', asked)}#${id}`
    case 'fate':
      return `${planPath(planId, 'fates', asked)}#${id}`
    case 'position':
      return `${planPath(planId, 'options', asked)}#${id}`
    case 'checklist':
      return `${planPath(planId, 'checklist', asked)}#${id}`
    case 'milestone':
      return milestonePath(planId, id, asked)
    case 'requirement':
      return requirementPath(planId, id, asked)
    case 'money':
      return planPath(planId, 'structure', asked)
  }
}

type UseLinksProps = { planId: string; uses: readonly Use[]; asked: Day | null }

/** Where a thing is used, each place with a link to it. */
export const UseLinks = ({ planId, uses, asked }: UseLinksProps) => (
  <ul class="govuk-list govuk-list--bullet app-uses">
    {uses.map((use) => (
      <li>
        {sentence(use.as)}{' '}
        <a class="govuk-link" href={usePath(planId, use, asked)}>
          {use.title}
        </a>
      </li>
    ))}
  </ul>
)
