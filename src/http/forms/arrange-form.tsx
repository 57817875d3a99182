import type { Action } from '../../domain/change.ts'
import { accept, type Result } from '../../domain/problem.ts'
import { ArrangePage } from '../../../views/entry/arrange-page.tsx'
import { editPage } from './edit.tsx'
import { field, type Form } from './form-fields.ts'
import { optionAsked } from './option-asked.ts'

const MOVE = /^(up|down) (.+)$/

function readMove(text: string): { to: 'up' | 'down'; id: string } | null {
  const [, to, id] = MOVE.exec(text) ?? []
  return (to === 'up' || to === 'down') && id !== undefined ? { to, id } : null
}

/** The option is told by the address, so that a page of one is never sent for another. */
const inOption = (option: string | null) => (option === null ? {} : { option })

function decide(form: Form, option: string | null): Result<Action> {
  const move = readMove(field(form, 'move'))
  if (move) return accept({ action: 'move-body', ...move, ...inOption(option) })
  const bodies = form.getAll('bodies')
  const under = field(form, 'under')
  const takesAway = form.has('away')
  const problems = [
    ...(bodies.length === 0 ? [{ path: 'bodies', message: 'Tick the bodies to change.' }] : []),
    ...(under === '' && !takesAway
      ? [{ path: 'under', message: 'Choose the body that they are to report to.' }]
      : []),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const to = takesAway ? null : under
  return accept({ action: 'arrange-bodies', bodies, under: to, ...inOption(option) })
}

/** The bodies of a structure as a tree: what reports to what, and in which order. */
export const arrangeForm = editPage({
  ...optionAsked,
  start: () => ({}),
  decide: (form, { subject }) => decide(form, subject.option),
  page: ({ subject, ...page }) => <ArrangePage {...page} option={subject.option} />,
  next: ({ subject: { option } }, _, form) => {
    const id = readMove(field(form, 'move'))?.id
    const query = option === null ? '' : `?option=${option}`
    return `/structure/arrange${query}${id === undefined ? '' : `#${id}`}`
  },
})
