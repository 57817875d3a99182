import { entriesSince } from '../../actions/change-plan.ts'
import { rotateFeed } from '../../actions/feeds.ts'
import { accept } from '../../domain/problem.ts'
import { MadeAlreadyPage } from '../../../views/calendar/made-already-page.tsx'
import { RotatePage } from '../../../views/calendar/rotate-page.tsx'
import { cssPath } from '../deps.ts'
import { addressAnswer } from './address-answer.tsx'
import { revisionOf } from './asked.ts'
import { feedSubject } from './feed-subject.ts'
import { toldOncePage } from './told-once.ts'

const isRotation = (action: Record<string, unknown>, id: string): boolean =>
  action['action'] === 'rotate-feed' && action['id'] === id

/** Asks before a feed gets another address, and shows that address once. */
export const feedAddressForm = toldOncePage({
  ...feedSubject,
  start: () => ({}),
  decide: (_, { subject }) => accept(subject.id),
  make: async (id, asked, made) => {
    const { plan } = asked.found.opened
    const given = await rotateFeed(asked.deps.shelf, plan.id, id, made)
    return given.ok ? accept(await addressAnswer(asked, given.value)) : given
  },
  madeAlready: async (form, asked) => {
    const { subject: feed, found, c, deps } = asked
    const since = await entriesSince(deps.shelf, found.opened.plan.id, revisionOf(form, asked))
    if (!since.some(({ action }) => isRotation(action, feed.id))) return null
    const page = { ...found, css: cssPath(deps) }
    return c.html(<MadeAlreadyPage {...page} feed={feed} isNew={false} />, 409)
  },
  page: ({ subject, ...page }) => <RotatePage {...page} feed={subject} />,
})
