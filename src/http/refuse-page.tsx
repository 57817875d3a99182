import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ProblemPage, type PageLink } from '../../views/problem-page.tsx'
import { cssPath, type AppDeps } from './deps.ts'

type Refusal = {
  status: ContentfulStatusCode
  heading: string
  sentences: readonly string[]
  links?: { title: string; items: readonly PageLink[] }
}

/** Answers with a page that says what cannot be done and where to go instead. */
export const refusePage = (
  c: Context,
  deps: AppDeps,
  { status, ...page }: Refusal,
): Response | Promise<Response> => c.html(<ProblemPage {...page} css={cssPath(deps)} />, status)
