import { OptionPage } from '../../views/options/option-page.tsx'
import { OptionsPage } from '../../views/options/options-page.tsx'
import { cssPath } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import { optionSubject } from './forms/option-subject.ts'
import { planPage } from './plan-page.tsx'
import { refusePage } from './refuse-page.tsx'
import type { Handle } from './route.ts'

/** Every option for the new structure. */
export const planOptions = planPage((page) => <OptionsPage {...page} />)

/** One option with everything in it, and who agreed to which version. */
export const planOption: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const option = optionSubject.subject(found, c)
  if (option !== null) return c.html(<OptionPage {...found} option={option} css={cssPath(deps)} />)
  return refusePage(c, deps, {
    status: 404,
    heading: 'That is not in this plan',
    sentences: [optionSubject.missing],
    links: {
      title: 'Where to look',
      items: [{ text: 'Options', href: `/plans/${found.opened.plan.id}/options` }],
    },
  })
}
