import type { OpenPlan } from '../domain/facts.ts'
import { showDay } from '../domain/show-date.ts'

/** RFC 8187 leaves these out of what need not be escaped; encodeURIComponent does not. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** What a file of a plan is called: of a past day, by that day too. */
export const fileNames = (
  { plan, asAt }: OpenPlan,
  title: string,
): { id: string; title: string } =>
  asAt === undefined
    ? { id: plan.id, title }
    : { id: `${plan.id}-as-at-${asAt}`, title: `${title} as at ${showDay(asAt)}` }

/** A plain name for every program, and the title for those that can take it. */
export function disposition(id: string, title: string, ending: string): string {
  const readable = title
    .replace(/[\\/:*?"<>|]/g, ' ')
    .slice(0, 120)
    .toWellFormed()
    .trim()
  return `attachment; filename="${id}${ending}"; filename*=UTF-8''${escaped(readable || id)}${ending}`
}
