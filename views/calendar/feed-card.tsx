import type { Feed } from '../../src/domain/calendar/feed.ts'
import type { Fetch } from '../../src/domain/calendar/fetch.ts'
import { quietDays } from '../../src/domain/calendar/gone-quiet.ts'
import { sayFilter } from '../../src/domain/calendar/say-filter.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { SummaryList, type SummaryRow } from '../components/summary-list.tsx'
import { Tag } from '../components/tag.tsx'
import { sentence } from '../sentence.ts'
import { showInstant } from '../show-instant.ts'
import { feedHref } from './calendar-links.ts'
import { sayEntries, TooLarge, type ShownSize } from './too-large.tsx'

/** A feed as the page of the calendar tells it. */
export type ShownFeed = { feed: Feed; size: ShownSize; fetched: Fetch | null }

type Props = ShownFeed & { plan: Plan; today: Day }

const Fetched = ({ feed, fetched, today }: Omit<Props, 'plan' | 'size'>) => {
  const quiet = quietDays(feed, fetched?.at ?? null, today)
  return (
    <>
      <p>{fetched ? `${showInstant(fetched.at)}, by ${fetched.program}` : 'Not fetched yet'}</p>
      {quiet !== null && (
        <>
          <Tag colour="orange">Gone quiet</Tag>
          <p class="app-quiet">
            {fetched
              ? `No program has looked for ${quiet} days. Ask whether the calendar is still subscribed to.`
              : `No program has looked in the ${quiet} days since it was made. Ask whether it was ever subscribed to.`}
          </p>
        </>
      )}
    </>
  )
}

function rowsOf({ feed, size, fetched, plan, today }: Props): SummaryRow[] {
  const rows = [
    { key: 'Shows', value: `${sentence(sayFilter(plan, feed.filter))}.` },
    {
      key: 'Holds now',
      value: (
        <>
          <p>{sayEntries(size)}</p>
          {size.isTooLarge && <TooLarge what="This feed" />}
        </>
      ),
    },
    { key: 'Made on', value: showDay(feed.madeOn) },
    {
      key: 'Last fetched',
      value: <Fetched feed={feed} fetched={fetched} today={today} />,
    },
  ]
  return rows.map(({ key, value }) => ({ key: { children: key }, value: { children: value } }))
}

/** One feed in use: what it shows, who looks, and what can be done with it. */
export const FeedCard = (shown: Props) => {
  const { feed, plan } = shown
  return (
    <SummaryList
      rows={rowsOf(shown)}
      card={{
        title: { children: feed.name, headingLevel: 3 },
        attributes: { id: `feed-${feed.id}` },
        classes: 'app-feed',
        actions: {
          classes: 'app-screen-only',
          items: [
            { children: 'Change', href: feedHref(plan.id, feed.id) },
            { children: 'New address', href: feedHref(plan.id, feed.id, 'address') },
            { children: 'Revoke', href: feedHref(plan.id, feed.id, 'revoke') },
          ],
        },
      }}
    />
  )
}
