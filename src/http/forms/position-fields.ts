import { NEEDS_APPROVAL, NEEDS_CONDITIONS } from '../../domain/change-position.ts'
import type { Day } from '../../domain/day.ts'
import { Position } from '../../domain/option.ts'
import type { Dated, Evidence } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { typeDate } from '../../domain/typed-date.ts'
import { readEvidence } from './evidence-field.ts'
import { firstEvidenceFields, withFirst } from './first-evidence.ts'
import { dateFields, field, type Form } from './form-fields.ts'
import { readHappened } from './happened-field.ts'
import { together } from './together.ts'

/** What a partner says, as its form reads it. */
type Answer = {
  position: Position['position']
  subjectTo: string | null
  conditions: string | null
  role: string | null
  when: Dated | null
  evidence: Evidence[]
}

const { position: Kind, subjectTo, conditions, role } = Position.shape

const TEXTS = {
  subjectTo: { shape: subjectTo.unwrap(), name: 'Whose approval it is subject to' },
  conditions: { shape: conditions.unwrap(), name: 'What the conditions are' },
  role: { shape: role.unwrap(), name: 'The role' },
}

function readText(form: Form, id: keyof typeof TEXTS): Result<string | null> {
  const text = field(form, id)
  if (text === '') return accept(null)
  const { shape, name } = TEXTS[id]
  const read = shape.safeParse(text)
  return read.success
    ? accept(read.data)
    : refuse(`${name} ${read.error.issues[0]?.message ?? ''}.`, id)
}

function readKind(form: Form): Result<Position['position']> {
  const read = Kind.safeParse(field(form, 'position'))
  return read.success ? accept(read.data) : refuse('Choose where the partner stands.', 'position')
}

/** A text that goes with one kind of position: asked for there, and refused with the others. */
function readWith(
  form: Form,
  id: 'subjectTo' | 'conditions',
  only: { kind: Position['position']; needs: string; others: string },
): Result<string | null> {
  const kind = field(form, 'position')
  const text = field(form, id)
  if (kind === only.kind && text === '') return refuse(only.needs, id)
  if (kind !== only.kind && kind !== '' && text !== '') return refuse(only.others, id)
  return readText(form, id)
}

/** What a partner says, or everything that is wrong with any of it. */
export function readAnswer(form: Form, today: Day, before?: Position): Result<Answer> {
  const read = together<Omit<Answer, 'evidence'> & { evidence: Evidence | null }>({
    position: readKind(form),
    subjectTo: readWith(form, 'subjectTo', {
      kind: 'agreed-in-principle',
      needs: NEEDS_APPROVAL,
      others: 'Only what is agreed in principle is subject to approval. Clear this.',
    }),
    conditions: readWith(form, 'conditions', {
      kind: 'agreed-with-conditions',
      needs: NEEDS_CONDITIONS,
      others: 'Only what is agreed subject to conditions has some. Clear this.',
    }),
    role: readText(form, 'role'),
    when: readHappened(form, 'when', { today, before: before?.when }),
    evidence: readEvidence(form, 'evidence'),
  })
  if (!read.ok) return read
  const evidence = withFirst(before?.evidence ?? [], read.value.evidence)
  return accept({ ...read.value, evidence })
}

/** What a partner says, as it stands in those fields. */
export const answerFields = (position: Partial<Position>): Record<string, string> => ({
  position: position.position ?? '',
  subjectTo: position.subjectTo ?? '',
  conditions: position.conditions ?? '',
  role: position.role ?? '',
  ...dateFields('when', typeDate(position.when)),
  ...firstEvidenceFields(position.evidence ?? []),
})
