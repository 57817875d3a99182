import type { Moment, Plan } from '../../src/domain/plan.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { DataTable } from '../data-table.tsx'
import { Form } from '../fields/form.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'
import { changesPath, momentsPath } from './changes-links.ts'

const COLUMNS = [
  { head: 'Moment', classes: 'app-third' },
  { head: 'Marked on' },
  { head: 'Revision' },
  { head: 'Look at', classes: 'app-third' },
]

const Links = ({ plan, moment: { id, name, on } }: { plan: Plan; moment: Moment }) => (
  <div class="app-screen-only">
    <p>
      <a class="govuk-link" href={changesPath(plan.id, { from: id, to: 'now' }, null)}>
        What changed since<span class="govuk-visually-hidden"> “{name}”</span>
      </a>
    </p>
    <p>
      <a class="govuk-link" href={planPath(plan.id, '', { asAt: on })}>
        The plan at the end of that day<span class="govuk-visually-hidden"> of “{name}”</span>
      </a>
    </p>
    <form method="post" action={momentsPath(plan.id, id)}>
      <input type="hidden" name="revision" value={plan.revision} />
      <button type="submit" class="app-button-link">
        Take the mark away<span class="govuk-visually-hidden">: “{name}”</span>
      </button>
    </form>
  </div>
)

/** The moments that are marked in a plan, and the form that marks it as it is now. */
export const MomentsPage = (page: FormPageProps) => {
  const { plan } = page.opened
  return (
    <FormPage
      {...page}
      heading="Marked moments"
      part="history"
      crumbs={[{ text: 'History', href: planPath(plan.id, 'history', null) }]}
    >
      <p class="govuk-body">
        Mark the plan as it is now, by a name that people know it by: “February board”. What changed
        since can then be asked for by that name. Taking a mark away changes nothing else.
      </p>
      {plan.moments.length === 0 ? (
        <p class="govuk-body">No moment is marked yet.</p>
      ) : (
        <DataTable
          caption={<span class="govuk-visually-hidden">Marked moments, the latest first</span>}
          classes="app-dense app-stack"
          columns={COLUMNS}
          rows={plan.moments
            .toReversed()
            .map((moment) => [
              <span id={moment.id}>{moment.name}</span>,
              showDay(moment.on),
              String(moment.revision),
              <Links plan={plan} moment={moment} />,
            ])}
        />
      )}
      <Form
        action={momentsPath(plan.id)}
        revision={page.revision}
        hidden={{ id: page.form.get('id') ?? '' }}
        errors={page.errors}
        submit="Mark it as it is now"
        cancel={{ href: planPath(plan.id, 'history', null), text: 'Back to the history' }}
      >
        <TextField
          id="name"
          label="Name of the moment"
          hint="For example, February board."
          value={page.form.get('name') ?? ''}
          errors={page.errors}
          width={30}
        />
      </Form>
    </FormPage>
  )
}
