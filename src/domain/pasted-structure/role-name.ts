import { isTitled, mayBePerson } from '../pasted/person-name.ts'
import { soundsLikeOwner } from '../pasted/owner.ts'
import type { Draft } from './draft.ts'
import { kindByName, whatOf } from './kind.ts'

/** What the name of a post ends with; of a group it comes before what the group is. */
const POST =
  /(?:^|\s)(?:scrutineer|chair(?:person|man|woman)?|chief executive|director|officer|manager|co-?ordinator|doctor|nurse|paediatrician|social worker|commissioner|administrator|advis[eo]r|lead member|head ?teacher|safeguarding lead)$/i

const POST_WITH_HOLDER = /^(.*\S)\s*[([]([^()[\]]{1,60})[)\]]$/

/** “Jo Bloggs (Principal Social Worker)”, “Dr Bloggs” */
function isHolder(name: string): boolean {
  const [, ahead = '', inside = ''] = POST_WITH_HOLDER.exec(name) ?? []
  if (ahead === '') return isTitled(name)
  const isPost = POST.test(inside) || (soundsLikeOwner(inside) && kindByName(inside) === null)
  return isPost && mayBePerson(ahead)
}

const HOLDER =
  'It may be somebody’s name, and names of people have no place here, so it is not ticked; a role is recorded as a seat in a body'

/** What is said of a row that is no body but a post in one. */
export const ROLE =
  'It reads like a role, not like a body; a role is recorded as a seat in a body, so it is not ticked'

/** A row that names a post or whoever holds it is left to its reader, unless its kind is stated. */
export function withRoleDoubt(draft: Draft): Draft {
  const { name, kind, heading } = draft
  if (name === undefined || kind !== undefined || heading || draft.doubtful) return draft
  const why = isHolder(name) ? HOLDER : POST.test(whatOf(name)) ? ROLE : null
  return why === null ? draft : { ...draft, doubtful: true, notes: [...draft.notes, why] }
}
