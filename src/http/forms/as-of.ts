import { planAt } from '../../actions/change-plan.ts'
import type { About, Asked } from './asked.ts'

/** What a form is about, as it was at a revision; null where that can't be told. */
export async function asOf<Subject>(
  { found, c, deps }: Asked<Subject>,
  about: About<Subject>,
  revision: number,
): Promise<Asked<Subject> | null> {
  const plan = await planAt(deps.shelf, found.opened, revision)
  if (!plan) return null
  const then = { ...found, opened: { ...found.opened, plan } }
  const subject = about.subject(then, c)
  return subject === null ? null : { found: then, subject, c, deps }
}
