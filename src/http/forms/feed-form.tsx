import { createFeed } from '../../actions/feeds.ts'
import type { Action } from '../../domain/change.ts'
import { CalendarFilter } from '../../domain/calendar/feed.ts'
import { accept, type Result } from '../../domain/problem.ts'
import { FeedFormPage } from '../../../views/calendar/feed-form-page.tsx'
import { MadeAlreadyPage } from '../../../views/calendar/made-already-page.tsx'
import { cssPath } from '../deps.ts'
import { addressAnswer } from './address-answer.tsx'
import { editPage } from './edit.tsx'
import { feedInputs, readFeed, type FeedFields } from './feed-fields.ts'
import { feedSubject } from './feed-subject.ts'
import { field } from './form-fields.ts'
import { givenId } from './given-id.ts'
import { toldOncePage } from './told-once.ts'

/** A new feed; its address is shown in answer to the form, and never again. */
export const newFeedForm = toldOncePage({
  subject: ({ opened }) => opened.plan,
  missing: '',
  start: ({ found, deps }) => {
    // Without a framework there are no dates but the plan’s own.
    const usual = CalendarFilter.parse(found.opened.framework ? {} : { dates: 'all' })
    const form = feedInputs({ name: '', filter: usual })
    form.set('id', deps.shelf.newId())
    return form
  },
  decide: (form, { subject: plan, deps }): Result<FeedFields & { id: string }> => {
    const read = readFeed(form, plan, undefined)
    return read.ok ? accept({ ...read.value, id: givenId(form, deps.shelf.newId) }) : read
  },
  make: async (wanted, asked, made) => {
    const given = await createFeed(asked.deps.shelf, asked.subject.id, wanted, made)
    return given.ok ? accept(await addressAnswer(asked, given.value)) : given
  },
  madeAlready: async (form, { subject: plan, found, c, deps }) => {
    const feed = plan.feeds.find(({ id }) => id === field(form, 'id'))
    if (!feed) return null
    const page = { ...found, css: cssPath(deps) }
    return c.html(<MadeAlreadyPage {...page} feed={feed} isNew />, 409)
  },
  page: ({ subject: _, ...page }) => <FeedFormPage {...page} feed={null} />,
})

/** What a feed is called and what it shows; its address stays. */
export const feedForm = editPage({
  ...feedSubject,
  start: ({ subject }) => feedInputs(subject),
  decide: (form, { subject, found }): Result<Action> => {
    const read = readFeed(form, found.opened.plan, subject.filter.whose)
    return read.ok ? accept({ action: 'change-feed', id: subject.id, change: read.value }) : read
  },
  page: ({ subject, ...page }) => <FeedFormPage {...page} feed={subject} />,
  next: () => '/calendar',
})
