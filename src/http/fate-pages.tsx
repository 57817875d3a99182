import { FATES_HEADING } from '../../views/fates/fate-links.ts'
import { FatesPage } from '../../views/fates/fates-page.tsx'
import { cssPath } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import { fateOption } from './forms/fate-subject.ts'
import { refusePage } from './refuse-page.tsx'
import type { Handle } from './route.ts'

/** What happens to the old structure under the option that the address asks for. */
export const fates: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const subject = fateOption.subject(found, c)
  if (subject === null)
    return refusePage(c, deps, {
      status: 404,
      heading: 'That is not in this plan',
      sentences: [fateOption.missing],
      links: {
        title: 'Where to look',
        items: [{ text: FATES_HEADING, href: `/plans/${found.opened.plan.id}/fates` }],
      },
    })
  return c.html(<FatesPage {...found} css={cssPath(deps)} option={subject.option} />)
}
