import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ProblemPage, type PageLink } from '../../views/problem-page.tsx'
import { cssPath, type AppDeps } from './deps.ts'
import { CARRIED } from './forms/form-fields.ts'

type Refusal = {
  status: ContentfulStatusCode
  heading: string
  sentences: readonly string[]
  links?: { title: string; items: readonly PageLink[] }
}

/** What was typed into the form that is being refused, so that it is not lost with the page. */
export function typedIn(c: Context): string[] {
  const form = c.get('typed') as URLSearchParams | undefined
  return [...(form ?? [])].flatMap(([name, value]) =>
    CARRIED.has(name) || value.trim() === '' ? [] : [value],
  )
}

/** Answers with a page that says what cannot be done and where to go instead. */
export function refusePage(
  c: Context,
  deps: AppDeps,
  { status, ...page }: Refusal,
): Response | Promise<Response> {
  c.set('watches', false)
  return c.html(<ProblemPage {...page} typed={typedIn(c)} css={cssPath(deps)} />, status)
}
