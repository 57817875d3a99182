import type { Entry, Framework } from '../domain/framework.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { RequirementPage } from '../../views/requirements/requirement-page.tsx'
import { cssPath } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import { refusePage } from './refuse-page.tsx'
import type { Handle } from './route.ts'

type Subject = { framework: Framework; entry: Entry }

/** A requirement or event of the framework that a plan moves to; null if there is none such. */
function subjectOf({ framework }: OpenPlan, id: string): Subject | null {
  const entry = framework?.entries.find((candidate) => candidate.id === id)
  return framework && entry ? { framework, entry } : null
}

/** One requirement or event in a plan. */
export const planRequirement: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const { opened } = found
  const subject = subjectOf(opened, c.req.param('entry') ?? '')
  if (subject) return c.html(<RequirementPage {...found} {...subject} css={cssPath(deps)} />)
  return refusePage(c, deps, {
    status: 404,
    heading: 'There is no such requirement',
    sentences: [
      opened.framework
        ? 'The law that this plan moves to has no such requirement or event.'
        : 'This plan names no framework, so it has no requirements.',
    ],
    links: {
      title: 'Where to look',
      items: [
        { text: 'Schedule', href: `/plans/${opened.plan.id}/schedule` },
        { text: 'The law', href: '/law' },
      ],
    },
  })
}
