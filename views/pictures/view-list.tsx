import type { OpenPlan } from '../../src/domain/facts.ts'
import { takesOption } from '../../src/domain/charts/view-request.ts'
import { VIEW_NAMES, VIEW_SAYS } from '../../src/domain/charts/view-words.ts'
import { VIEWS, type View } from '../../src/domain/charts/view.ts'
import { viewPath } from './view-links.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type ViewListProps = {
  opened: OpenPlan
  asked: AskedDays
  /** The one whose page this is. */
  here?: View
  /** The option that is being looked at. */
  option?: string | undefined
}

const Name = ({ view, opened, asked, here, option }: ViewListProps & { view: View }) =>
  view === here ? (
    <strong>{VIEW_NAMES[view]} (this page)</strong>
  ) : (
    <a
      class="govuk-link"
      href={viewPath(opened.plan.id, view, asked, takesOption(view) ? { option } : {})}
    >
      {VIEW_NAMES[view]}
    </a>
  )

/** Every picture of a plan, with what it shows. */
export const ViewList = (props: ViewListProps) => (
  <section class="app-screen-only" aria-labelledby="pictures">
    <h2 class="govuk-heading-m" id="pictures">
      Pictures
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      {VIEWS.map((view) => (
        <li>
          <Name {...props} view={view} />. {VIEW_SAYS[view]}
        </li>
      ))}
    </ul>
  </section>
)
