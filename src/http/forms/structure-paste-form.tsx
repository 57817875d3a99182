import { additions } from '../../domain/pasted-structure/additions.ts'
import type { Choices, PastedRow } from '../../domain/pasted-structure/pasted-row.ts'
import { placeRows } from '../../domain/pasted-structure/place-rows.ts'
import { readStructure } from '../../domain/pasted-structure/read-structure.ts'
import type { Plan, Source } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { readPlace, type StructurePlace } from '../../domain/structure-place.ts'
import { Body } from '../../domain/structure.ts'
import { StructurePastePage } from '../../../views/entry/structure-paste-page.tsx'
import { PastedStructurePage } from '../../../views/entry/pasted-structure-page.tsx'
import { field, type Form } from './form-fields.ts'
import { readSource } from './source-field.ts'
import { structureEntry, type Sent } from './structure-entry.tsx'
import { together } from './together.ts'

/** What was pasted, row by row, with what it was read against. */
type Reading = { plan: Plan; place: StructurePlace; rows: PastedRow[]; notes: string[] }

/** What was pasted as it was pasted: white space at its start says how far a line is in. */
const textOf = (form: Form): string => (form.get('pasted') ?? '').replace(/\r\n?/g, '\n')

export const placeOf = (form: Form, plan: Plan): Result<StructurePlace> => {
  const place = readPlace(plan, field(form, 'where'))
  return place ? accept(place) : refuse('Choose where these belong.', 'where')
}

const KIND = /^kind-(\d{1,6})$/

/** Which rows were ticked, and of what kind they are; only who has seen the rows has chosen. */
function choicesOf(form: Form): Choices {
  const kinds = new Map<number, Body['kind']>()
  for (const [name, value] of form) {
    const line = KIND.exec(name)?.[1]
    const kind = Body.shape.kind.safeParse(value)
    if (line !== undefined && kind.success) kinds.set(Number(line), kind.data)
  }
  const take = form.get('then') === 'add' ? new Set(form.getAll('take').map(Number)) : null
  return { take, kinds }
}

function read({ form, found, seed }: Sent): Result<Reading> {
  const { plan } = found.opened
  const fields = together<{
    place: StructurePlace
    source: Source | null
    drafts: ReturnType<typeof readStructure> extends Result<infer Drafts> ? Drafts : never
  }>({
    drafts: readStructure(textOf(form)),
    place: placeOf(form, plan),
    source: readSource(form, 'source'),
  })
  if (!fields.ok) return fields
  const { place, source, drafts } = fields.value
  const setting = { plan, place, source, seed, choices: choicesOf(form) }
  return accept({ plan, place, rows: placeRows(drafts.rows, setting), notes: drafts.notes })
}

/** Rows that are to be added and of which nobody has said what kind of body they are. */
const withoutKind = (rows: readonly PastedRow[]): Problem[] =>
  rows.flatMap(({ becomes, kind, draft }) =>
    becomes === 'new' && kind === undefined
      ? [
          {
            path: `kind-${draft.line}`,
            message: `Choose the kind of “${draft.name ?? ''}” (row ${draft.line}).`,
          },
        ]
      : [],
  )

/** Bodies and groups pasted as a list or as rows: shown as they read, and added once accepted. */
export const structurePasteForm = structureEntry<Reading>({
  read: async (sent) => Promise.resolve(read(sent)),
  ask: (props) => <StructurePastePage {...props} />,
  show: (props, reading) => <PastedStructurePage {...props} {...reading} />,
  decide: ({ rows }) => {
    const problems = withoutKind(rows)
    if (problems.length > 0) return { ok: false, problems }
    const action = additions(rows)
    const { bodies, lines, seats, functions } = action
    return [bodies, lines, seats, functions].every(({ length }) => length === 0)
      ? refuse('Nothing that is ticked is new to the plan. Tick the rows to add.', 'take')
      : accept(action)
  },
})
