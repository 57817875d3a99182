import { deletedPlans, undeletePlan } from '../actions/removed-plans.ts'
import { DeletedPage } from '../../views/put-away/deleted-page.tsx'
import { cssPath } from './deps.ts'
import { refusePage } from './refuse-page.tsx'
import type { Handle } from './route.ts'

/** Plans that were deleted and can still be put back. */
export const deleted: Handle = (deps) => async (c) => {
  const plans = await deletedPlans(deps.shelf)
  const just = plans.find(({ name }) => name === c.req.query('just')) ?? null
  return c.html(<DeletedPage plans={plans} just={just} css={cssPath(deps)} />)
}

/** Puts one of them back, and goes to it. Sent twice, the second time finds it there. */
export const putBackPost: Handle = (deps) => async (c) => {
  const name = c.req.param('deleted') ?? ''
  const back = await undeletePlan(deps.shelf, name)
  if (back.ok) return c.redirect(`/plans/${back.value.id}`, 303)
  return refusePage(c, deps, {
    status: 422,
    heading: 'That cannot be put back',
    sentences: [...back.problems.map(({ message }) => message)],
    links: { title: 'Where to go', items: [{ text: 'Deleted plans', href: '/deleted' }] },
  })
}
