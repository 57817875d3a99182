import { Details } from '../components/details.tsx'
import { WarningText } from '../components/warning-text.tsx'
import { DataTable } from '../data-table.tsx'
import { PROGRAMS } from './programs.ts'

const COLUMNS = [
  { head: 'Program', classes: 'app-quarter' },
  { head: 'Looks for changes', classes: 'app-quarter' },
  { head: 'Alarms', classes: 'app-third' },
  { head: 'How we know' },
]

/** How to subscribe in each program, how soon it shows a change, and what becomes of alarms. */
export const SubscribeSteps = () => (
  <section aria-labelledby="subscribe">
    <h2 class="govuk-heading-m" id="subscribe">
      How to subscribe
    </h2>
    <WarningText>
      Subscribe, do not import. What is imported never changes again; what is subscribed to follows
      the plan.
    </WarningText>
    {PROGRAMS.map(({ name, steps }) => (
      <Details summary={name}>
        <ol class="govuk-list govuk-list--number">
          {steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </Details>
    ))}
    <p class="govuk-body">
      Names in menus differ a little from version to version. How soon a change shows is up to the
      program:
    </p>
    <DataTable
      caption="How soon a change shows"
      captionSize="s"
      classes="app-dense app-stack"
      columns={COLUMNS}
      rows={PROGRAMS.map(({ name, looks, alarms, known }) => [name, looks, alarms, known])}
    />
    <p class="govuk-body">
      “Told by others” is what users and makers say, not tried by us. Where alarms are left out,
      choose reminder entries for the feed.
    </p>
  </section>
)
