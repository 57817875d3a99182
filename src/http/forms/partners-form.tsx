import type { Action } from '../../domain/change.ts'
import { whyNotOrganisationName } from '../../domain/change-partners.ts'
import type { Organisation, Plan } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { isSameName } from '../../domain/same-name.ts'
import { Title } from '../../domain/text.ts'
import { NONE } from '../../../views/areas/partner-choices.tsx'
import { PartnersPage } from '../../../views/areas/partners-page.tsx'
import { areaSubject, toAreas } from './area-subject.ts'
import { editPage } from './edit.tsx'
import { field, type Form } from './form-fields.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

type Fresh = Pick<Organisation, 'id' | 'name' | 'kind'>

/** Where new organisations of one kind are typed, and how their ids are made. */
type Typed = {
  plan: Plan
  form: Form
  id: string
  kind: Organisation['kind']
  seed: string
  /** Whether there may be several, one a line. */
  several?: true
}

/** What is wrong with one of the names; null if nothing is. */
function wrongName(plan: Plan, fresh: Fresh, before: readonly Fresh[]): string | null {
  const read = Title.safeParse(fresh.name)
  const short = fresh.name.length > 60 ? `${fresh.name.slice(0, 60)}…` : fresh.name
  if (!read.success) return `“${short}” ${read.error.issues[0]?.message ?? ''}.`
  if (before.some(({ name }) => isSameName(name, fresh.name)))
    return `“${short}” is here twice. Type it once.`
  return whyNotOrganisationName(plan, fresh)
}

/** Reads names as organisations that the plan does not have yet. */
function readNew({ plan, form, id, kind, seed, several }: Typed): Result<Fresh[]> {
  const text = field(form, id)
  const names = (several ? text.split('\n') : [text]).flatMap((name) => name.trim() || [])
  const fresh = names.map((name, n): Fresh => ({ id: `${seed}-${id}-${n + 1}`, name, kind }))
  const problems = fresh.flatMap((one, n): Problem[] => {
    const message = wrongName(plan, one, fresh.slice(0, n))
    return message === null ? [] : [{ path: id, message }]
  })
  return problems.length > 0 ? { ok: false, problems } : accept(fresh)
}

/** Reads who the partners of one kind are: undefined where nothing is said of them. */
function readChosen(form: Form, id: string, fresh: Result<Fresh[]>): Result<string[] | undefined> {
  const ticked = form.getAll(id).filter((value) => value !== '')
  const chosen = ticked.filter((value) => value !== NONE)
  const added = fresh.ok ? fresh.value.map((one) => one.id) : []
  if (ticked.includes(NONE))
    return chosen.length + added.length === 0
      ? accept([])
      : refuse('Choose who they are, or that there is none, not both.', id)
  const all = [...chosen, ...added]
  return accept(all.length === 0 ? undefined : all)
}

function readCouncil(form: Form, fresh: Result<Fresh[]>): Result<string | undefined> {
  const chosen = field(form, 'council')
  const added = fresh.ok ? fresh.value[0]?.id : undefined
  return chosen !== '' && added !== undefined
    ? refuse('Choose the council from the list or type its name, not both.', 'council')
    : accept(chosen || added)
}

/** Who the safeguarding partners of an area are, with organisations added by name. */
export const partnersForm = editPage({
  ...areaSubject,
  start: ({ subject: { partners }, deps }) => {
    const form = new URLSearchParams({
      seed: deps.shelf.newId(),
      council: partners?.localAuthority ?? '',
      source: partners?.source?.text ?? '',
    })
    const tick = (id: string, ids: readonly string[] | undefined): void => {
      for (const one of ids?.length === 0 ? [NONE] : (ids ?? [])) form.append(id, one)
    }
    tick('ccgs', partners?.clinicalCommissioningGroups)
    tick('police', partners?.chiefOfficersOfPolice)
    return form
  },
  decide: (form, { found, subject, deps }): Result<Action> => {
    const seed = field(form, 'seed') || deps.shelf.newId()
    const typed = { plan: found.opened.plan, form, seed }
    const newCouncil = readNew({ ...typed, id: 'new-council', kind: 'council' })
    const newCcgs = readNew({
      ...typed,
      id: 'new-ccgs',
      kind: 'clinical-commissioning-group',
      several: true,
    })
    const newPolice = readNew({ ...typed, id: 'new-police', kind: 'police' })
    const read = together({
      council: readCouncil(form, newCouncil),
      ccgs: readChosen(form, 'ccgs', newCcgs),
      police: readChosen(form, 'police', newPolice),
      newCouncil,
      newCcgs,
      newPolice,
      source: readSource(form, 'source', subject.partners?.source),
    })
    if (!read.ok) return read
    const { council, ccgs, police, source } = read.value
    const partners = {
      ...(council === undefined ? {} : { localAuthority: council }),
      ...(ccgs === undefined ? {} : { clinicalCommissioningGroups: ccgs }),
      ...(police === undefined ? {} : { chiefOfficersOfPolice: police }),
      ...(source === null ? {} : { source }),
    }
    const organisations = [newCouncil, newCcgs, newPolice].flatMap((one) =>
      one.ok ? one.value : [],
    )
    return accept({
      action: 'record-partners',
      area: subject.id,
      partners: Object.keys(partners).length === 0 ? null : partners,
      ...(organisations.length === 0 ? {} : { organisations }),
    })
  },
  page: ({ subject, ...page }) => <PartnersPage {...page} area={subject} />,
  next: toAreas,
})
