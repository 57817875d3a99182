import type { Action } from '../../domain/change.ts'
import type { Plan } from '../../domain/plan.ts'
import { accept, type Result } from '../../domain/problem.ts'
import { LINE_WORDS, sayWho } from '../../domain/say-structure.ts'
import type { BodyFunction, Line, Seat } from '../../domain/structure.ts'
import { optionOfBody, optionOfLine } from '../../domain/structure-scope.ts'
import { OwnAgreedNote } from '../../../views/options/agreed-note.tsx'
import { RemovePage } from '../../../views/structure/remove-page.tsx'
import { structureBack, structureCrumbs } from '../../../views/structure/structure-crumbs.ts'
import type { About } from './asked.ts'
import { editPage } from './edit.tsx'
import { functionSubject } from './function-subject.ts'
import { lineSubject } from './line-subject.ts'
import { toStructureOf } from './option-asked.ts'
import { seatSubject } from './seat-subject.ts'

type Removing<Thing> = {
  about: About<Thing>
  path: 'lines' | 'seats' | 'functions'
  nameOf: (plan: Plan, thing: Thing) => string
  /** The option that it belongs to. */
  optionOf: (plan: Plan, thing: Thing) => string | null
  action: (id: string) => Action
}

const bodyName = ({ bodies }: Plan, id: string): string =>
  bodies.find((body) => body.id === id)?.name ?? id

/** Asks before a part of the structure is removed that nothing else can name. */
const removeForm = <Thing extends { id: string }>({
  about,
  path,
  nameOf,
  optionOf,
  action,
}: Removing<Thing>) =>
  editPage<Thing>({
    ...about,
    start: () => ({}),
    decide: (_, { subject: { id } }): Result<Action> => accept(action(id)),
    page: ({ subject, ...page }) => (
      <RemovePage
        {...page}
        name={nameOf(page.opened.plan, subject)}
        part="structure"
        crumbs={structureCrumbs(page.opened.plan, optionOf(page.opened.plan, subject))}
        own={`${path}/${subject.id}/remove`}
        back={structureBack(optionOf(page.opened.plan, subject))}
        uses={[]}
      >
        <OwnAgreedNote plan={page.opened.plan} option={optionOf(page.opened.plan, subject)} />
      </RemovePage>
    ),
    next: ({ found, subject }) => toStructureOf(optionOf(found.opened.plan, subject)),
  })

/** Asks before a line is removed. */
export const lineRemoveForm = removeForm<Line>({
  about: lineSubject,
  path: 'lines',
  nameOf: (plan, { body, kind, other }) =>
    `${bodyName(plan, body)} ${LINE_WORDS[kind]} ${bodyName(plan, other)}`,
  optionOf: optionOfLine,
  action: (id) => ({ action: 'remove-line', id }),
})

/** Asks before a seat is removed. */
export const seatRemoveForm = removeForm<Seat>({
  about: seatSubject,
  path: 'seats',
  nameOf: (plan, seat) => `${bodyName(plan, seat.body)}: ${sayWho(plan, seat)}`,
  optionOf: (plan, { body }) => optionOfBody(plan, body),
  action: (id) => ({ action: 'remove-seat', id }),
})

/** Asks before a function is removed. */
export const functionRemoveForm = removeForm<BodyFunction>({
  about: functionSubject,
  path: 'functions',
  nameOf: (_, { name }) => name,
  optionOf: (_, { option }) => option ?? null,
  action: (id) => ({ action: 'remove-function', id }),
})
