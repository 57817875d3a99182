import type { Plan } from '../../src/domain/plan.ts'
import { optionOfBody, optionOfLine } from '../../src/domain/structure-scope.ts'
import type { Use } from '../../src/domain/uses.ts'
import { fatesPath } from '../fates/fate-links.ts'
import { milestonePath, requirementPath } from '../plan/entry-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { sentence } from '../sentence.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** The option that a thing of the structure is of; null where it is of the plan itself. */
function optionOf(plan: Plan, { kind, id }: Use): string | null {
  const line = plan.lines.find((one) => one.id === id)
  if (kind === 'line') return line ? optionOfLine(plan, line) : null
  if (kind === 'function') return plan.functions.find((held) => held.id === id)?.option ?? null
  const seat = kind === 'seat' ? plan.seats.find((one) => one.id === id) : undefined
  return optionOfBody(plan, seat?.body ?? id)
}

/** Where a thing stands: with what the plan itself has, or on the page of the option that has it. */
function structurePath(plan: Plan, use: Use, asked: AskedDays): string {
  const option = optionOf(plan, use)
  return `${planPath(plan.id, option === null ? 'structure' : `options/${option}`, asked)}#${use.id}`
}

/** The record of what happens to a thing, under the option that it is said of. */
function fatePath(plan: Plan, id: string, asked: AskedDays): string {
  const option = plan.fates.find((fate) => fate.id === id)?.option ?? null
  return `${fatesPath(plan, 'fates', { option, asked })}#${id}`
}

/** The version that a partner said something of, on the page of its option. */
function versionPath(plan: Plan, id: string, asked: AskedDays): string {
  const position = plan.positions.find((one) => one.id === id)
  const version = plan.optionVersions.find((one) => one.id === position?.version)
  return version === undefined
    ? planPath(plan.id, 'options', asked)
    : `${planPath(plan.id, `options/${version.option}`, asked)}#${version.id}`
}

function usePath(plan: Plan, use: Use, asked: AskedDays): string {
  const { kind, id } = use
  switch (kind) {
    case 'area':
      return `${planPath(plan.id, 'areas', asked)}#${id}`
    case 'body':
    case 'line':
    case 'seat':
    case 'function':
      return structurePath(plan, use, asked)
    case 'fate':
      return fatePath(plan, id, asked)
    case 'position':
      return versionPath(plan, id, asked)
    case 'checklist':
      return `${planPath(plan.id, 'checklist', asked)}#${id}`
    case 'milestone':
      return milestonePath(plan.id, id, asked)
    case 'requirement':
      return requirementPath(plan.id, id, asked)
    case 'money':
      return planPath(plan.id, 'structure', asked)
  }
}

type UseLinksProps = { plan: Plan; uses: readonly Use[]; asked: AskedDays }

/** Where a thing is used, each place with a link to it. */
export const UseLinks = ({ plan, uses, asked }: UseLinksProps) => (
  <ul class="govuk-list govuk-list--bullet app-uses">
    {uses.map((use) => (
      <li>
        {sentence(use.as)}{' '}
        <a class="govuk-link" href={usePath(plan, use, asked)}>
          {use.title}
        </a>
      </li>
    ))}
  </ul>
)
