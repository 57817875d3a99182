import type { OpenPlan } from '../domain/facts.ts'
import type { Slide } from '../domain/slides/slide.ts'
import { slidesFor } from '../domain/slides/slides-for.ts'
import type { Shelf } from './library.ts'

/** The slides of an open plan as chosen for it, or the usual ones; the chair's only if asked for. */
export async function planSlides(
  { store }: Shelf,
  opened: OpenPlan,
  { chair }: { chair: boolean },
): Promise<Slide[]> {
  const { plan } = opened
  const isAsked = plan.slides.some(({ kind }) => kind === 'changed-since')
  const journal = isAsked && !plan.example ? await store.journal(plan.id) : []
  // Of a past day’s plan, what was done since is not yet done.
  const then = journal.filter(({ revision }) => revision <= plan.revision)
  return slidesFor(opened, { journal: then, chair })
}
