import { planHandout, planPresent } from '../present-pages.tsx'
import type { Route } from '../route.ts'

/** A plan as slides: on a screen, and on paper. */
export const PRESENT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/plans/:id/present',
    does: 'The slides of a plan, for a board, on a screen',
    handle: planPresent,
  },
  {
    method: 'GET',
    path: '/plans/:id/present/handout',
    does: 'The same to print, one slide a page',
    handle: planHandout,
  },
]
