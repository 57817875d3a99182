import { PlanId } from './text.ts'

const LONGEST = 55

/** A long text is cut between two words where it has several. */
const shorten = (text: string): string =>
  text.length <= LONGEST
    ? text
    : text
        .slice(0, LONGEST + 1)
        .replace(/ \S*$/, '')
        .slice(0, LONGEST)

/** A title as an id would be: `Our plan, 2019` is `our-plan-2019`; `plan` where nothing is left. */
function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const plain = shorten(words).trim().replaceAll(' ', '-')
  const id = /^[a-z]/.test(plain) ? plain : `plan-${plain}`.replace(/-$/, '')
  return PlanId.safeParse(id).success ? id : 'plan'
}

/** An id for a plan of this title, the first that is not taken: `our-plan`, `our-plan-2`. */
export function idFromTitle(title: string, isTaken: (id: string) => boolean): string {
  const base = slug(title)
  let id = base
  for (let n = 2; isTaken(id); n += 1) id = `${base}-${n}`
  return id
}
