import { calendar } from '../calendar-pages.tsx'
import { feedAddressForm } from '../forms/feed-address-form.tsx'
import { feedForm, newFeedForm } from '../forms/feed-form.tsx'
import { feedRevokeForm } from '../forms/feed-revoke-form.tsx'
import type { Route } from '../route.ts'
import { formRoutes } from './form-routes.ts'

const CALENDAR = '/plans/:id/calendar'
const FEED = `${CALENDAR}/feeds/:feed`

/** A plan's calendar: the addresses that programs fetch, and files to send. */
export const CALENDAR_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: CALENDAR,
    does: 'The feeds of a plan, how to subscribe, and files to send',
    handle: calendar,
  },
  ...formRoutes(
    `${CALENDAR}/feeds/new`,
    newFeedForm,
    'The form for a new feed',
    'Makes it and shows its address once',
  ),
  ...formRoutes(FEED, feedForm, 'The form for what a feed shows', 'Saves it'),
  ...formRoutes(
    `${FEED}/address`,
    feedAddressForm,
    'Asks before a feed gets a new address',
    'Gives it one and shows it once',
  ),
  ...formRoutes(`${FEED}/revoke`, feedRevokeForm, 'Asks before a feed is revoked', 'Revokes it'),
]
