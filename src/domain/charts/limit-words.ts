import { boundOf, dateName, nameAmongSeveral } from '../date-name.ts'
import { readEdtf } from '../edtf.ts'
import type { FrameworkDate } from '../framework-dates.ts'
import type { Basis } from '../framework.ts'
import { onEdtf, showEdtf } from '../show-date.ts'

type Bound = ReturnType<typeof boundOf>

/** "after 29 January 2020", "until a day in June 2019"; a deadline is its date alone. */
function sayWhenBound(bound: Bound, due: string): string {
  if (bound !== 'after' && bound !== 'until') return showEdtf(due)
  return readEdtf(due).form === 'day'
    ? `${bound} ${showEdtf(due)}`
    : `${bound} a day ${onEdtf(due)}`
}

/** Does something only begin after this date, so that it is no deadline? */
export const isTrigger = (date: FrameworkDate): boolean => boundOf(date) === 'after'

const sayOfBasis = ({ rule }: Basis, due: string): string =>
  sayWhenBound(rule.kind === 'undated' ? 'by' : rule.bound, due)

/** A deadline in guidance on the day after which law begins to ask something. */
function guidanceBeside(date: FrameworkDate): string {
  if (!isTrigger(date)) return ''
  const deadline = date.bases.find(
    ({ basis: { force, rule } }) =>
      force === 'guidance' && rule.kind !== 'undated' && rule.bound === 'by',
  )
  if (!deadline || !date.bases.some(({ basis }) => basis.force === 'law')) return ''
  const said = sayOfBasis(deadline.basis, date.due)
  return `; in guidance ${said.startsWith('by ') ? said : `by ${said}`}`
}

/** When, with the word that binds where that is not "by". */
export const sayLimit = (date: FrameworkDate): string =>
  `${sayWhenBound(boundOf(date), date.due)}${guidanceBeside(date)}`

type Words = {
  /** Behind the title: "last day in law", "after this day". */
  name: string | null
  /** In brackets behind that: what is known of a day that is not fixed, and its limit. */
  words: string | null
}

/** What a label says of a date besides its title. */
export function limitWords(
  date: FrameworkDate,
  others: readonly FrameworkDate[],
  placed: { exact: boolean; words: string | null },
): Words {
  const bound = boundOf(date)
  const isAlone = others.every((other) => other.due === date.due && boundOf(other) === bound)
  const said = sayWhenBound(bound, date.due)
  if (!placed.exact)
    return {
      name: isAlone ? (bound === 'after' ? null : dateName(date, others)) : nameAmongSeveral(date),
      words: bound === 'after' ? said : placed.words,
    }
  if (isAlone)
    return { name: bound === 'after' ? 'after this day' : dateName(date, others), words: null }
  // "guidance date" does not say which way it limits.
  const isPlain =
    bound === 'by' || bound === 'on' || date.bases.some(({ basis }) => basis.force === 'law')
  return { name: nameAmongSeveral(date), words: isPlain ? null : said }
}

/** Does law require something by this date, or up to it? An event asks nothing. */
export const isRequired = ({ entry, bases }: FrameworkDate): boolean =>
  entry.kind === 'requirement' &&
  bases.some(
    ({ basis: { force, rule } }) =>
      force === 'law' && rule.kind !== 'undated' && ['by', 'on', 'until'].includes(rule.bound),
  )
