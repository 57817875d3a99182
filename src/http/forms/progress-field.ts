import type { Day } from '../../domain/day.ts'
import { Progress } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { showDay } from '../../domain/show-date.ts'
import { line } from '../../domain/text.ts'
import { readTypedDay } from '../../domain/typed-date.ts'
import { typedDay } from './day-fields.ts'
import { field, within, type Form } from './form-fields.ts'
import { oneParagraph } from './one-paragraph.ts'
import { together } from './together.ts'

/** The day on which the owner said so, today or earlier; undefined where none was typed. */
function readAsAt(form: Form, today: Day): Result<Day | undefined> {
  const read = readTypedDay(typedDay(form, 'asAt'))
  if (!read.ok) return { ok: false, problems: within('asAt', read.problems) }
  if (read.value !== null && read.value > today)
    return refuse(`Type a day up to today, ${showDay(today)}.`, 'asAt-day')
  return accept(read.value ?? undefined)
}

function readNote(form: Form): Result<string | undefined> {
  const text = oneParagraph(field(form, 'note'))
  if (text === '') return accept(undefined)
  const read = line(500).safeParse(text)
  return read.success
    ? accept(read.data)
    : refuse(`The note ${read.error.issues[0]?.message ?? ''}.`, 'note')
}

function readState(form: Form): Result<Progress['state']> {
  const text = field(form, 'state')
  if (text === '') return accept(undefined)
  const read = Progress.shape.state.safeParse(text)
  return read.success ? accept(read.data) : refuse('Choose one of these.', 'state')
}

/**
 * How the owner says that it goes, from `state`, `note` and `asAt-day`, `asAt-month`, `asAt-year`; null
 * where neither a state nor a note is left.
 */
export function readProgress(form: Form, today: Day): Result<Progress | null> {
  const read = together<{
    state: Progress['state']
    note: string | undefined
    asAt: Day | undefined
  }>({
    state: readState(form),
    note: readNote(form),
    asAt: readAsAt(form, today),
  })
  if (!read.ok) return read
  const { state, note, asAt } = read.value
  if (state === undefined && note === undefined) return accept(null)
  return accept({
    ...(state === undefined ? {} : { state }),
    ...(note === undefined ? {} : { note }),
    ...(asAt === undefined ? {} : { asAt }),
  })
}
