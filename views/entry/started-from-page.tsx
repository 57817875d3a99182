import { sayStructure } from '../../src/domain/add-structure.ts'
import { bodyTree } from '../../src/domain/body-tree.ts'
import type { CopiedStructure } from '../../src/domain/copy-structure.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { sayFunctions, sayOtherLines, saySeats } from '../../src/domain/say-holdings.ts'
import { showList } from '../../src/domain/show-date.ts'
import type { StructurePlace } from '../../src/domain/structure-place.ts'
import { Form } from '../fields/form.tsx'
import { FormPage } from '../forms/form-page.tsx'
import { planPath } from '../plan/plan-links.ts'
import { newPartPath, structureBack, structureCrumbs } from '../structure/structure-crumbs.ts'
import type { EntryPageProps } from './entry-page.ts'
import { sayPlace } from './place-words.ts'
import { TreeList } from './tree-list.tsx'

type Props = EntryPageProps & {
  plan: Plan
  place: StructurePlace
  source: { title: string; part: string; from: string }
  copied: CopiedStructure
}

const quoted = (names: readonly string[]): string => showList(names.map((name) => `“${name}”`))

/** What is there already, and what does not come along. */
function sayLeftOut({ copied, source }: Props): string[] {
  const { joined, withoutSeat, roleOnly } = copied
  return [
    ...(joined.length > 0
      ? [
          `In the plan already by name, and not added again: ${quoted(joined.map(({ name }) => name))}. Their seats and functions stay as they are.`,
        ]
      : []),
    ...(withoutSeat.length > 0
      ? [
          `Seats left out, for this plan has no such organisation: ${quoted(withoutSeat)}. Add the organisation first to have them.`,
        ]
      : []),
    ...(roleOnly.length > 0
      ? [
          `Seats with their role alone, for this plan has no such organisation: ${quoted(roleOnly)}.`,
        ]
      : []),
    ...(source.from === 'ours'
      ? []
      : ['Dates, sources and areas are left out: they belong to where it comes from.']),
  ]
}

const TreeOf = ({ plan, copied: { action, joined } }: Props) => (
  <TreeList
    rows={bodyTree({
      bodies: [...joined, ...action.bodies],
      lines: [...plan.lines, ...action.lines],
    })}
    known={new Set(joined.map(({ id }) => id))}
  />
)

/** What stands between bodies besides reporting, who sits in them and what they do. */
const Holdings = ({ plan, copied: { action } }: Props) => {
  const after = { ...plan, bodies: [...plan.bodies, ...action.bodies] }
  const said = [
    ...sayOtherLines(after, action.lines),
    ...saySeats(after, action.seats),
    ...sayFunctions(after, action.functions),
  ]
  return said.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Other lines, seats and functions</h2>
      <ul class="govuk-list govuk-list--bullet">
        {said.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </>
  )
}

const LeftOut = (page: Props) => {
  const said = sayLeftOut(page)
  return said.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">What does not come along</h2>
      <ul class="govuk-list govuk-list--bullet">
        {said.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </>
  )
}

/** What a structure from elsewhere would add, with the choice to accept it or go back. */
export const StartedFromPage = (page: Props) => {
  const { plan, place, source, copied, form, option } = page
  const value = (name: string): string => form.get(name) ?? ''
  const isNothing = copied.action.bodies.length + copied.action.lines.length === 0
  return (
    <FormPage
      {...page}
      heading="What would be added"
      part="structure"
      crumbs={structureCrumbs(plan, option)}
    >
      <p class="govuk-body-l">
        {isNothing
          ? 'Everything in it is in the plan already.'
          : `From “${source.title}”${source.from === 'ours' ? '' : `, ${source.part}`}: this would add ${sayStructure(copied.action)} to ${sayPlace(plan, place)}. Nothing is added yet.`}
      </p>
      <h2 class="govuk-heading-m">How they would stand</h2>
      <TreeOf {...page} />
      <Holdings {...page} />
      <LeftOut {...page} />
      <Form
        action={newPartPath(plan.id, 'structure/start-from', option)}
        revision={page.revision}
        hidden={{
          then: 'add',
          seed: value('seed'),
          from: value('from'),
          where: value('where'),
        }}
        errors={page.errors}
        submit="Add all of this"
        secondary={{ name: 'back', value: 'yes', text: 'Go back and choose again' }}
        cancel={{ href: planPath(plan.id, structureBack(option), null), text: 'Add nothing' }}
      >
        {null}
      </Form>
    </FormPage>
  )
}
