import type { Feed } from '../../src/domain/calendar/feed.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { Form } from '../fields/form.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { calendarCrumbs, calendarHref, feedHref } from './calendar-links.ts'

type Props = FormPageProps & { feed: Feed }

const Ask = ({ feed, ...page }: Props) => {
  const { id } = page.opened.plan
  return (
    <>
      <p class="govuk-body">
        Its address stops working at once and for good. Some programs then empty the calendar, some
        go on showing what they fetched last, without a word. Tell those who use it, and ask them to
        take the calendar out.
      </p>
      <p class="govuk-body">
        The plan’s dates stay as they are, and other feeds go on. This cannot be undone; a new feed
        has a new address.
      </p>
      <Form
        action={feedHref(id, feed.id, 'revoke')}
        revision={page.revision}
        errors={page.errors}
        submit="Revoke it"
        cancel={{ href: calendarHref(id, null), text: 'Keep it' }}
      >
        {null}
      </Form>
    </>
  )
}

/** Asks before a feed's address is taken back. */
export const RevokePage = ({ feed, ...page }: Props) => {
  const { id } = page.opened.plan
  return (
    <FormPage
      {...page}
      heading={`Revoke “${feed.name}”`}
      part="calendar"
      crumbs={calendarCrumbs(id)}
    >
      {feed.revokedOn === undefined ? (
        <Ask feed={feed} {...page} />
      ) : (
        <p class="govuk-body">
          It was revoked on {showDay(feed.revokedOn)}.{' '}
          <a class="govuk-link" href={calendarHref(id, null)}>
            Back to the calendar
          </a>
        </p>
      )}
    </FormPage>
  )
}
