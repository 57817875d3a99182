import { isSame } from '../../domain/is-same.ts'
import { Owner } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { field, type Form } from './form-fields.ts'

/** Chosen where an owner names an organisation and a body, which no single choice can say. */
const AS_RECORDED = 'as-recorded'

type Parts = Pick<Owner, 'organisation' | 'body'>

function chosen(text: string, recorded: Owner | undefined): Parts {
  const [kind, id] = text.split(':')
  if (text === AS_RECORDED && recorded)
    return {
      ...(recorded.organisation === undefined ? {} : { organisation: recorded.organisation }),
      ...(recorded.body === undefined ? {} : { body: recorded.body }),
    }
  if (kind === 'organisation' && id) return { organisation: id }
  return kind === 'body' && id ? { body: id } : {}
}

/**
 * Reads an owner: an organisation or body chosen in `id`, a role typed in `${id}-role`, or both.
 * Null: nobody. Where nothing of it is changed, the owner stays as recorded, with its source.
 */
export function readOwner(form: Form, id: string, recorded?: Owner): Result<Owner | null> {
  const role = field(form, `${id}-role`)
  const owner = {
    ...chosen(field(form, id), recorded),
    ...(role === '' ? {} : { role }),
  }
  if (Object.keys(owner).length === 0) return accept(null)
  const { source: _, ...before } = recorded ?? {}
  if (recorded && isSame(owner, before)) return accept(recorded)
  const read = Owner.safeParse(owner)
  return read.success
    ? accept(read.data)
    : refuse(`The role ${read.error.issues[0]?.message ?? ''}.`, `${id}-role`)
}

/** An owner as it stands in those fields. */
export function ownerFields(id: string, owner: Owner | undefined): Record<string, string> {
  const { organisation, body, role = '' } = owner ?? {}
  const choice =
    organisation !== undefined && body !== undefined
      ? AS_RECORDED
      : organisation !== undefined
        ? `organisation:${organisation}`
        : body !== undefined
          ? `body:${body}`
          : ''
  return { [id]: choice, [`${id}-role`]: role }
}
