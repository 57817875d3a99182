import type { Action } from '../../domain/change.ts'
import { Area } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { ScrutinyPage } from '../../../views/areas/scrutiny-page.tsx'
import { areaSubject, toAreas } from './area-subject.ts'
import { editPage } from './edit.tsx'
import { field, type Form } from './form-fields.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'
import { answerOf, readAnswer } from './yes-no.ts'

type Scrutiny = NonNullable<Area['scrutiny']>

/** By whom goes with a yes alone: what is arranged by nobody cannot be arranged by somebody. */
function readBy(form: Form): Result<string | undefined> {
  const text = field(form, 'by')
  if (text === '') return accept(undefined)
  if (field(form, 'arranged') !== 'yes') return refuse('Choose yes above, or clear by whom.', 'by')
  const read = Area.shape.scrutiny.unwrap().shape.by.safeParse(text)
  return read.success
    ? accept(read.data)
    : refuse(`By whom ${read.error.issues[0]?.message ?? ''}.`, 'by')
}

/** A source goes with an answer: without one there is nothing that a paper could say. */
function readOwnSource(form: Form, recorded: Scrutiny | undefined) {
  const source = readSource(form, 'source', recorded?.source)
  return source.ok && source.value !== null && field(form, 'arranged') === 'unknown'
    ? refuse('Choose yes or no above, or clear where it is written.', 'source')
    : source
}

/** Whether independent scrutiny is arranged in an area, and by whom. */
export const scrutinyForm = editPage({
  ...areaSubject,
  start: ({ subject: { scrutiny } }) => ({
    arranged: scrutiny ? answerOf(scrutiny.arranged) : '',
    by: scrutiny?.by ?? '',
    source: scrutiny?.source?.text ?? '',
  }),
  decide: (form, { subject }): Result<Action> => {
    const read = together({
      arranged: readAnswer(form, 'arranged', 'Choose whether it is arranged, or “Not recorded”.'),
      by: readBy(form),
      source: readOwnSource(form, subject.scrutiny),
    })
    if (!read.ok) return read
    const { arranged, by, source } = read.value
    const scrutiny =
      arranged === undefined
        ? null
        : {
            arranged,
            ...(by === undefined ? {} : { by }),
            ...(source === null ? {} : { source }),
          }
    return accept({ action: 'record-scrutiny', area: subject.id, scrutiny })
  },
  page: ({ subject, ...page }) => <ScrutinyPage {...page} area={subject} />,
  next: toAreas,
})
