import type { Option } from '../../src/domain/option.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { fatesPath } from './fate-links.ts'
import type { AskedDays } from '../plan/asked-days.ts'

const STATES: Record<Option['state'], string> = {
  proposed: '',
  preferred: ' (preferred)',
  adopted: ' (adopted)',
  'set-aside': ' (set aside)',
}

type OptionChoiceProps = { plan: Plan; option: string | null; part: string; asked: AskedDays }

/** Links to the same page under each option, and whichever is chosen. */
export const OptionChoice = ({ plan, option, part, asked }: OptionChoiceProps) =>
  plan.options.length === 0 ? null : (
    <nav aria-label="Options" class="app-option-choice app-screen-only">
      <ul class="govuk-list app-on-this-page">
        {[
          ...plan.options.map(({ id, name, state }) => ({ id, text: `${name}${STATES[state]}` })),
          { id: null, text: 'Whichever is chosen' },
        ].map(({ id, text }) => (
          <li>
            <a
              class="govuk-link"
              href={fatesPath(plan, part, { option: id, asked })}
              {...(id === option ? { 'aria-current': 'page' } : {})}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

/** Which option a page speaks of, in a sentence; nothing where the plan has none. */
export const UnderOption = ({ plan, option }: { plan: Plan; option: string | null }) => {
  if (plan.options.length === 0) return null
  const found = plan.options.find(({ id }) => id === option)
  return (
    <p class="govuk-body">
      {found === undefined ? (
        'What is said here holds whichever option is chosen.'
      ) : (
        <>
          Under <strong>{found.name}</strong>.
        </>
      )}
    </p>
  )
}
