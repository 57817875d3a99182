import { deletePlan } from '../../actions/removed-plans.ts'
import type { Plan } from '../../domain/plan.ts'
import { DeletePage } from '../../../views/put-away/delete-page.tsx'
import { byOf } from '../person.ts'
import type { Handle } from '../route.ts'
import { cannotDo, findSubject, revisionOf, type Asked } from './asked.ts'
import { firstShown, show, showMovedOn, type FormOf } from './edit.tsx'
import { field, readForm, type Form } from './form-fields.ts'

const ASKING: FormOf<Plan> = {
  subject: ({ opened }) => opened.plan,
  missing: '',
  start: () => ({}),
  page: (props) => <DeletePage {...props} />,
}

/** As people type it: the number of spaces and the case of a letter are no mistake. */
const plainly = (title: string): string => title.replace(/\s+/g, ' ').trim().toLowerCase()

async function takeAway(asked: Asked<Plan>, form: Form): Promise<Response> {
  const { c, deps, subject: plan } = asked
  const shown = { ...asked, edit: ASKING, form }
  if (plainly(field(form, 'title')) !== plainly(plan.title)) {
    const message = `Type the title as it stands above: “${plan.title}”.`
    return show({ ...shown, errors: [{ field: 'title', message }] })
  }
  // Whoever deletes a plan has seen what others did to it last.
  const revision = revisionOf(form, asked)
  if (revision !== plan.revision) return showMovedOn(shown, revision)
  const deleted = await deletePlan(deps.shelf, plan.id, byOf(asked))
  if (!deleted.ok) return cannotDo(asked, deleted.problems)
  return c.redirect(`/deleted?just=${deleted.value.name}`, 303)
}

/** Asks twice before a plan is deleted: on a page of its own, and for its title. */
export const deleteForm: { get: Handle; post: Handle } = {
  get: firstShown(ASKING),
  post: (deps) => async (c) => {
    const form = await readForm(c)
    const asked = await findSubject(c, deps, ASKING)
    if (asked instanceof Response) return asked
    if (form.get('then') === 'delete') return takeAway(asked, form)
    form.set('then', 'ask')
    return show({ ...asked, edit: ASKING, form })
  },
}
