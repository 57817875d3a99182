import type { Context } from 'hono'
import { planPath } from '../../views/plan/plan-links.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { AppDeps } from './deps.ts'
import { refusePage } from './refuse-page.tsx'
import type { Answer } from './route.ts'

/** What a plan said on a past day can be read; nothing changes it. */
export const pastDay = (c: Context, deps: AppDeps, { plan: { id } }: OpenPlan): Answer =>
  refusePage(c, deps, {
    status: 403,
    heading: 'What the plan said on a past day cannot be changed',
    sentences: [
      'The address asks for the plan as at a past day. Nothing was changed. Change the plan as it is now.',
    ],
    links: {
      title: 'Where to go',
      items: [{ text: 'The plan as it is now', href: planPath(id, '', null) }],
    },
  })
