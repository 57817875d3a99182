import type { Feed } from '../../src/domain/calendar/feed.ts'
import { sayFilter } from '../../src/domain/calendar/say-filter.ts'
import { Button } from '../components/button.tsx'
import { Textarea } from '../components/textarea.tsx'
import { WarningText } from '../components/warning-text.tsx'
import { PlanFrame, type PlanPageProps } from '../plan/plan-frame.tsx'
import { calendarCrumbs, calendarHref } from './calendar-links.ts'
import { LocalNote } from './local-note.tsx'
import { SubscribeSteps } from './subscribe-steps.tsx'

type Props = PlanPageProps & {
  feed: Feed
  /** What was done, in plain words. */
  said: string
  address: string
  /** Do others reach this server? */
  isPublic: boolean
}

const Address = ({ id, label, value }: { id: string; label: string; value: string }) => (
  <Textarea
    id={id}
    name={id}
    label={{ children: label, classes: 'govuk-label--s' }}
    value={value}
    rows={3}
    spellcheck={false}
    autocomplete="off"
    classes="app-address"
    attributes={{ readonly: '' }}
  />
)

/** The one page that shows a feed's address. */
export const AddressPage = ({ feed, said, address, isPublic, ...page }: Props) => {
  const { plan } = page.opened
  return (
    <PlanFrame
      {...page}
      heading={`The address of “${feed.name}”`}
      part="calendar"
      crumbs={calendarCrumbs(plan.id)}
    >
      <p class="govuk-body">
        {said}. It shows what is {sayFilter(plan, feed.filter)}.
      </p>
      <WarningText>
        Copy the address now. It is shown this once and cannot be looked up again.
      </WarningText>
      {!isPublic && (
        <LocalNote base={new URL(address).origin}>
          <p class="govuk-body">
            For others, send{' '}
            <a class="govuk-link" href={`${calendarHref(plan.id, null)}#files`}>
              a file
            </a>{' '}
            instead.
          </p>
        </LocalNote>
      )}
      <p class="govuk-body">
        Click into the box, select all of it (Ctrl and A, or Command and A) and copy it.
      </p>
      <Address
        id="address"
        label={isPublic ? 'For Google, Outlook and most others' : 'For programs on this computer'}
        value={address}
      />
      <Address
        id="webcal"
        label="For Apple and Thunderbird, if they ask for “webcal”"
        value={address.replace(/^https?:/, 'webcal:')}
      />
      <p class="govuk-body">
        Both are the same feed. Whoever has the address can read these dates, so send it only to
        those they are for. It opens nothing else here.
      </p>
      <p class="app-screen-only">
        <Button href={`${calendarHref(plan.id, null)}#feed-${feed.id}`} secondary>
          I have copied it
        </Button>
      </p>
      <SubscribeSteps />
    </PlanFrame>
  )
}
