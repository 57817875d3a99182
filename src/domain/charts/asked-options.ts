import type { Plan } from '../plan.ts'
import { accept, refuse, type Result } from '../problem.ts'
import { isSameName } from '../same-name.ts'
import { takesOption } from './view-request.ts'
import { OLD, type View, type ViewRequest } from './view.ts'

/** What an address or a command line says of the options that a view is of. */
export type AskedOptions = { option?: string | undefined; against?: string | undefined }

const sayOptions = ({ options }: Plan): string =>
  options.length === 0
    ? 'This plan has no options.'
    : `There are: ${options.map(({ id, name }) => `${name} (${id})`).join(', ')}.`

function optionOf(plan: Plan, text: string, path: keyof AskedOptions): Result<string> {
  const byId = plan.options.filter(({ id }) => id === text)
  const found = byId.length > 0 ? byId : plan.options.filter(({ name }) => isSameName(name, text))
  const [one] = found
  const what = `“${text.slice(0, 80)}”`
  if (one === undefined) return refuse(`There is no option ${what}. ${sayOptions(plan)}`, path)
  return found.length === 1
    ? accept(one.id)
    : refuse(`Several options are called ${what}. Give its id. ${sayOptions(plan)}`, path)
}

/**
 * The options that a view is asked for with, by id or name; refused in a sentence that says which
 * there are. Empty text asks for none.
 */
export function readOptions(
  plan: Plan,
  view: View,
  { option = '', against = '' }: AskedOptions,
): Result<Partial<ViewRequest>> {
  if (option !== '' && !takesOption(view))
    return refuse(`The view “${view}” is of no option; leave the option out.`, 'option')
  if (against !== '' && view !== 'differences')
    return refuse('Only the view “differences” compares with another structure.', 'against')
  const first = option === '' ? null : optionOf(plan, option, 'option')
  const second = against === '' || against === OLD ? null : optionOf(plan, against, 'against')
  const problems = [first, second].flatMap((one) => (one?.ok === false ? one.problems : []))
  if (problems.length > 0) return { ok: false, problems }
  return accept({
    ...(first?.ok ? { option: first.value } : {}),
    ...(second?.ok ? { against: second.value } : against === OLD ? { against: OLD } : {}),
  })
}
