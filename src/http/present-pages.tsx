import type { Context } from 'hono'
import { slideFooter } from '../domain/slides/slide-footer.ts'
import { HandoutPage } from '../../views/present/handout-page.tsx'
import { PresentPage } from '../../views/present/present-page.tsx'
import type { PresentProps } from '../../views/present/present-props.ts'
import { cssPath, scriptPath, type AppDeps } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import { PRESENT_POLICY } from './headers.ts'
import { viewLinks } from './no-such-view.ts'
import { readWanted, sayOnly } from './present-asked.ts'
import { refusePage } from './refuse-page.tsx'
import type { Handle } from './route.ts'
import { shownSlides } from './shown-slides.ts'

/** What the slides of an address are made from, or why there are none. */
async function presented(c: Context, deps: AppDeps): Promise<PresentProps | Response> {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const { opened } = found
  const wanted = readWanted(opened.plan, new URL(c.req.url).searchParams, found.asked)
  if (!wanted.ok)
    return refusePage(c, deps, {
      status: 404,
      heading: 'There are no such slides',
      sentences: wanted.problems.map(({ message }) => message),
      links: viewLinks(opened.plan),
    })
  const { pathname, search } = new URL(c.req.url)
  return {
    opened,
    asked: wanted.value.asked,
    ...(await shownSlides(c, deps, opened, wanted.value)),
    here: `${pathname}${search}`,
    footer: slideFooter(opened, wanted.value.only?.on),
    only: sayOnly(wanted.value),
    css: cssPath(deps),
  }
}

/** The presentation, slide after slide, on one page. */
export const planPresent: Handle = (deps) => async (c) => {
  const page = await presented(c, deps)
  if (page instanceof Response) return page
  c.header('Content-Security-Policy', PRESENT_POLICY)
  return c.html(<PresentPage {...page} script={scriptPath(deps)} />)
}

/** The same on paper. */
export const planHandout: Handle = (deps) => async (c) => {
  const page = await presented(c, deps)
  c.set('watches', false)
  return page instanceof Response ? page : c.html(<HandoutPage {...page} />)
}
