import { showDay } from '../../src/domain/show-date.ts'
import { Form } from '../fields/form.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'

/** Asks before a plan is put aside, or taken up again. */
export const ArchivePage = (page: FormPageProps) => {
  const { id, archivedOn } = page.opened.plan
  const isArchived = archivedOn !== undefined
  return (
    <FormPage
      {...page}
      heading={isArchived ? 'Take this plan out of the archive' : 'Archive this plan'}
      part=""
    >
      {isArchived ? (
        <p class="govuk-body">
          It was archived on {showDay(archivedOn)}. Taken out, it is listed with your other plans
          again.
        </p>
      ) : (
        <p class="govuk-body">
          An archived plan is listed apart from the others. Nothing else changes: it can be read,
          changed and taken out of the archive at any time, and its calendar addresses go on.
        </p>
      )}
      <Form
        action={planPath(id, 'archive', null)}
        revision={page.revision}
        hidden={{ deed: isArchived ? 'unarchive' : 'archive' }}
        errors={page.errors}
        submit={isArchived ? 'Take it out' : 'Archive it'}
        cancel={{ href: planPath(id, '', null), text: 'Leave it as it is' }}
      >
        {null}
      </Form>
    </FormPage>
  )
}
