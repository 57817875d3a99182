import { DAYS_KEPT } from '../../src/domain/removed-plan.ts'
import { WarningText } from '../components/warning-text.tsx'
import { Form } from '../fields/form.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'

const count = (things: readonly unknown[], one: string, more: string): string =>
  `${things.length} ${things.length === 1 ? one : more}`

const First = (page: FormPageProps) => {
  const { plan } = page.opened
  const { id, revision, milestones, bodies, feeds } = plan
  const live = feeds.filter(({ revokedOn }) => revokedOn === undefined)
  return (
    <>
      <p class="govuk-body">
        The plan goes with its whole history: {count(milestones, 'milestone', 'milestones')},{' '}
        {count(bodies, 'body', 'bodies')}, revision {revision}.
      </p>
      {live.length > 0 && (
        <p class="govuk-body">
          {count(live, 'calendar address stops', 'calendar addresses stop')} working while it is
          deleted.
        </p>
      )}
      <p class="govuk-body">
        It can be put back for {DAYS_KEPT} days. After that it is gone for good. To keep it out of
        the way instead,{' '}
        <a class="govuk-link" href={planPath(id, 'archive', null)}>
          archive it
        </a>
        .
      </p>
      <Form
        action={planPath(id, 'delete', null)}
        revision={page.revision}
        hidden={{ then: 'ask' }}
        errors={page.errors}
        submit="Go on"
        cancel={{ href: planPath(id, '', null), text: 'Keep it' }}
      >
        {null}
      </Form>
    </>
  )
}

const Second = (page: FormPageProps) => {
  const { id, title } = page.opened.plan
  return (
    <>
      <WarningText>Nothing is deleted yet. Type the plan’s title to delete it.</WarningText>
      <p class="govuk-body">
        Its title is <strong>{title}</strong>
      </p>
      <Form
        action={planPath(id, 'delete', null)}
        revision={page.revision}
        hidden={{ then: 'delete' }}
        errors={page.errors}
        submit="Delete the plan"
        cancel={{ href: planPath(id, '', null), text: 'Keep it' }}
      >
        <TextField
          id="title"
          label="The plan’s title"
          value={page.form.get('title') ?? ''}
          errors={page.errors}
          autocomplete="off"
          spellcheck={false}
        />
      </Form>
    </>
  )
}

/** Asks twice before a plan is deleted: what goes, and then its title. */
export const DeletePage = (page: FormPageProps) => (
  <FormPage {...page} heading="Delete this plan" part="">
    {page.form.get('then') === null ? <First {...page} /> : <Second {...page} />}
  </FormPage>
)
