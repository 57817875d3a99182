import { VIEW_NAMES } from '../../src/domain/charts/view-words.ts'
import { VIEWS } from '../../src/domain/charts/view.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { adoptedOption } from '../../src/domain/structure-scope.ts'
import { FATES_HEADING } from '../fates/fate-links.ts'
import { planPath } from '../plan/plan-links.ts'
import { viewPath } from '../pictures/view-links.ts'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type AgreeProps = { plan: Plan; asked: AskedDays }

type LinkProps = { href: string; text: string }

const Links = ({ links }: { links: readonly LinkProps[] }) => (
  <ul class="govuk-list app-on-this-page">
    {links.map(({ href, text }) => (
      <li>
        <a class="govuk-link" href={href}>
          {text}
        </a>
      </li>
    ))}
  </ul>
)

/** How far the new structure is agreed, in a sentence. */
function stateOf(plan: Plan): string {
  const { options } = plan
  const adopted = options.find(({ id }) => id === adoptedOption(plan))
  if (adopted) return `“${adopted.name}” is adopted; its bodies are shown here with the others.`
  if (options.length === 0) return 'No option for the new structure is recorded yet.'
  const preferred = options.find(({ state }) => state === 'preferred')
  const count = options.length === 1 ? 'One option is' : `${options.length} options are`
  const which = preferred ? ` “${preferred.name}” is preferred.` : ''
  return `${count} recorded and none is adopted.${which} What is only proposed is not shown here.`
}

/** Where the new structure is agreed, entered and drawn. */
export const AgreeSection = ({ plan, asked }: AgreeProps) => {
  const to = (path: string, text: string) => ({ href: planPath(plan.id, path, asked), text })
  return (
    <section aria-labelledby="agree">
      <h2 class="govuk-heading-m" id="agree">
        Agree the new structure
      </h2>
      <p class="govuk-body">{stateOf(plan)}</p>
      <div class="app-screen-only">
        <Links
          links={[
            to('options', 'Options'),
            to('fates', FATES_HEADING),
            to('checklist', 'The arrangements checklist'),
            to('present', 'Present to a board'),
            to('slides', 'Choose and order the slides'),
          ]}
        />
        {canChange(plan, asked) && (
          <>
            <h3 class="govuk-heading-s">Enter it fast</h3>
            <Links
              links={[
                to('structure/paste', 'Paste a list or rows'),
                to('structure/start-from', 'Start from another structure'),
                to('structure/arrange', 'Arrange the groups'),
              ]}
            />
          </>
        )}
        <h3 class="govuk-heading-s">As pictures</h3>
        <Links
          links={VIEWS.map((view) => ({
            href: viewPath(plan.id, view, asked),
            text: VIEW_NAMES[view],
          }))}
        />
      </div>
    </section>
  )
}
