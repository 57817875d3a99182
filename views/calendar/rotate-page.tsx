import type { Feed } from '../../src/domain/calendar/feed.ts'
import { Form } from '../fields/form.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { calendarCrumbs, calendarHref, feedHref } from './calendar-links.ts'

/** Asks before a feed gets another address. */
export const RotatePage = ({ feed, ...page }: FormPageProps & { feed: Feed }) => {
  const { id } = page.opened.plan
  return (
    <FormPage
      {...page}
      heading={`Give “${feed.name}” a new address`}
      part="calendar"
      crumbs={calendarCrumbs(id)}
    >
      <p class="govuk-body">
        The address it has now stops working at once. Whoever subscribed to it has to subscribe
        again with the new one; until then their calendar shows what it fetched last, or empties.
        The entries keep their identity, so nothing is there twice once the old subscription is
        taken out.
      </p>
      <p class="govuk-body">
        The new address is shown once, on the next page. This cannot be undone.
      </p>
      <Form
        action={feedHref(id, feed.id, 'address')}
        revision={page.revision}
        errors={page.errors}
        submit="Give it a new address"
        cancel={{ href: calendarHref(id, null), text: 'Keep the one it has' }}
      >
        {null}
      </Form>
    </FormPage>
  )
}
