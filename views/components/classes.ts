/** The value of a class attribute: every name that is there. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  let all = ''
  for (const name of names) if (name) all = all === '' ? name : `${all} ${name}`
  return all
}
