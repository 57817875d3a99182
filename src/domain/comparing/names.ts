import type { Compared, Side } from './side.ts'

const namesOf = ({ bodies, functions, names }: Side): Map<string, string> =>
  new Map([
    ...Object.entries(names),
    ...[...bodies, ...functions].map(({ id, name }) => [id, name] as const),
  ])

/** What is called what, as in either structure; what one does not name may be in the other. */
export type Names = { before: (id: string) => string; after: (id: string) => string }

/** The names in two structures, in quotation marks. */
export function namesIn({ before, after }: Pick<Compared, 'before' | 'after'>): Names {
  const [old, fresh] = [namesOf(before), namesOf(after)]
  const say = (name: string | undefined) =>
    name === undefined ? 'something since taken away' : `“${name}”`
  return {
    before: (id) => say(old.get(id) ?? fresh.get(id)),
    after: (id) => say(fresh.get(id) ?? old.get(id)),
  }
}
