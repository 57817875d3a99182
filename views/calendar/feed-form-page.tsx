import type { Feed } from '../../src/domain/calendar/feed.ts'
import { Form } from '../fields/form.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { calendarCrumbs, calendarHref, feedHref, newFeedHref } from './calendar-links.ts'
import { FilterFields } from './filter-fields.tsx'
import { whoseChoices } from './whose-choices.ts'

type Props = FormPageProps & {
  /** Null: it is a new one. */
  feed: Feed | null
}

/** The form for what a feed is called and what it shows. */
export const FeedFormPage = ({ feed, ...page }: Props) => {
  const { plan } = page.opened
  const { form, errors } = page
  return (
    <FormPage
      {...page}
      heading={feed ? `Change the feed “${feed.name}”` : 'Make a feed'}
      part="calendar"
      crumbs={calendarCrumbs(plan.id)}
    >
      <p class="govuk-body">
        {feed
          ? 'Its address stays as it is. Who has subscribed to it sees the change when their program looks next.'
          : 'Make one for each organisation that subscribes, so that you see who looks and can take back one address alone. The address is shown once, when you have made it.'}
      </p>
      <Form
        action={feed ? feedHref(plan.id, feed.id) : newFeedHref(plan.id)}
        revision={page.revision}
        hidden={feed ? undefined : { id: form.get('id') ?? '' }}
        errors={errors}
        submit={feed ? 'Save' : 'Make it and show its address'}
        cancel={{ href: calendarHref(plan.id, null) }}
      >
        <TextField
          id="name"
          label="Name"
          hint="Who uses it and in which program: for example, Police HQ, Outlook. Leave out people’s names."
          value={form.get('name') ?? ''}
          errors={errors}
        />
        <FilterFields whose={whoseChoices(plan, feed?.filter.whose)} form={form} errors={errors} />
      </Form>
    </FormPage>
  )
}
