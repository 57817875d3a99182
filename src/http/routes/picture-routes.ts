import { planPicture } from '../picture-alone.ts'
import { planView } from '../picture-pages.tsx'
import type { Route } from '../route.ts'

/** A plan's pictures, each on its page and alone. */
export const PICTURE_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/plans/:id/views/:view',
    does: 'One of the pictures of a plan, and the same in words',
    handle: planView,
  },
  {
    method: 'GET',
    path: '/plans/:id/views/:view/picture',
    does: 'That picture alone',
    handle: planPicture,
  },
]
