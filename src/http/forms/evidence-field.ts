import { Evidence } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { field, type Form } from './form-fields.ts'

const isAddress = (text: string): boolean =>
  Evidence.shape.address.safeParse(text).success && text !== ''

function problems(id: string, kind: string, text: string, address: string): Problem[] {
  // A page needs no words of its own, for it goes by its address.
  const words = Evidence.shape.text.safeParse(text || (kind === 'link' ? 'a page' : ''))
  const wrongKind = !Evidence.shape.kind.safeParse(kind).success
  return [
    ...(wrongKind ? [{ path: `${id}-kind`, message: 'Choose what kind of evidence it is.' }] : []),
    ...(words.success
      ? []
      : [
          { path: `${id}-text`, message: `What shows it ${words.error.issues[0]?.message ?? ''}.` },
        ]),
    ...(kind === 'link' && address === ''
      ? [{ path: `${id}-address`, message: 'Type the address of the page.' }]
      : []),
    ...(address !== '' && !isAddress(address)
      ? [
          {
            path: `${id}-address`,
            message: 'Type the whole address of the page, starting with https://',
          },
        ]
      : []),
  ]
}

/**
 * Reads one piece of evidence from `${id}-kind`, `${id}-text` and `${id}-address`. Null: nothing was
 * typed. A page without words of its own goes by its address.
 */
export function readEvidence(form: Form, id: string): Result<Evidence | null> {
  const kind = field(form, `${id}-kind`)
  const address = field(form, `${id}-address`)
  const text = field(form, `${id}-text`) || (kind === 'link' ? address : '')
  if (kind + text + address === '') return accept(null)
  const wrong = problems(id, kind, text, address)
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const read = Evidence.safeParse({ kind, text, ...(address === '' ? {} : { address }) })
  return read.success
    ? accept(read.data)
    : refuse(`What shows it ${read.error.issues[0]?.message ?? ''}.`, `${id}-text`)
}
