import type { Side } from './comparing/side.ts'
import { contentOf, isSameContent, namesBeside } from './option-content.ts'
import type { OptionVersion } from './option.ts'
import type { Plan } from './plan.ts'
import { differencesOf } from './structure-differences.ts'

/** What has changed in an option since one of its versions, in sentences; empty: nothing. */
export function sinceVersion(plan: Plan, { option, content, names }: OptionVersion): string[] {
  const now = contentOf(plan, option)
  if (isSameContent(content, now)) return []
  const before: Side = { ...content, names }
  const after: Side = { ...now, names: namesBeside(plan, now) }
  const renamed = content.name === now.name ? [] : [`The option was called “${content.name}”`]
  const said = [...renamed, ...differencesOf(before, after).map((one) => one.said)]
  return said.length > 0 ? said : ['Details of it changed']
}
