import type { Day } from '../../src/domain/day.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { newFeedHref } from './calendar-links.ts'
import { FeedCard, type ShownFeed } from './feed-card.tsx'
import { LocalNote } from './local-note.tsx'

export type Reach = {
  /** What addresses start with. */
  base: string
  /** Do others reach this server? */
  isPublic: boolean
}

type Props = {
  plan: Plan
  feeds: readonly ShownFeed[]
  reach: Reach
  /** The day it is, whatever day the address of the page asks for. */
  now: Day
}

const Revoked = ({ feeds }: Pick<Props, 'feeds'>) =>
  feeds.length === 0 ? null : (
    <Details summary={`Revoked (${feeds.length})`}>
      <ul class="govuk-list govuk-list--bullet app-typed">
        {feeds.map(({ feed: { name, madeOn, revokedOn } }) => (
          <li>
            {name}: made on {showDay(madeOn)}
            {revokedOn !== undefined && `, revoked on ${showDay(revokedOn)}`}
          </li>
        ))}
      </ul>
    </Details>
  )

/** The addresses that others' calendar programs fetch. */
export const FeedsSection = ({ plan, feeds, reach, now }: Props) => {
  const inUse = feeds.filter(({ feed }) => feed.revokedOn === undefined)
  return (
    <section aria-labelledby="feeds">
      <h2 class="govuk-heading-m" id="feeds">
        Feeds
      </h2>
      <p class="govuk-body">
        A feed is an address that a calendar program looks at again and again. A date that moves
        here moves there, and stays one entry.
      </p>
      {!reach.isPublic && (
        <LocalNote base={reach.base}>
          <p class="govuk-body">
            Until then send{' '}
            <a class="govuk-link" href="#files">
              a file
            </a>
            , and a fresh one when dates have moved.
          </p>
        </LocalNote>
      )}
      {inUse.length === 0 && (
        <p class="govuk-body">
          Nobody has an address yet. Make a feed for each organisation that wants these dates in its
          own calendar.
        </p>
      )}
      {inUse.map((shown) => (
        <FeedCard {...shown} plan={plan} today={now} />
      ))}
      <p class="app-screen-only">
        <Button href={newFeedHref(plan.id)}>Make a feed</Button>
      </p>
      <Revoked feeds={feeds.filter(({ feed }) => feed.revokedOn !== undefined)} />
    </section>
  )
}
