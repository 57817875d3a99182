import type { Handle, Route } from '../route.ts'

/** The page of a form and what saves it. */
export const formRoutes = (
  path: string,
  { get, post }: { get: Handle; post: Handle },
  shows: string,
  saves: string,
): Route[] => [
  { method: 'GET', path, does: shows, handle: get },
  { method: 'POST', path, does: saves, handle: post },
]
