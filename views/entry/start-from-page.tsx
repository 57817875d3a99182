import { InsetText } from '../components/inset-text.tsx'
import { Form } from '../fields/form.tsx'
import { RadiosField } from '../fields/radios-field.tsx'
import { FormPage } from '../forms/form-page.tsx'
import { OwnAgreedNote } from '../options/agreed-note.tsx'
import { planPath } from '../plan/plan-links.ts'
import { newPartPath, structureBack, structureCrumbs } from '../structure/structure-crumbs.ts'
import type { EntryPageProps } from './entry-page.ts'
import { PlaceField } from './place-field.tsx'

/** A structure to start from, as a form offers it. */
type Source = {
  value: string
  from: 'ours' | 'example' | 'plan'
  title: string
  part: string
  size: number
}

const HINTS = { example: 'A worked example', plan: 'One of your plans' }

const countBodies = (size: number): string => (size === 1 ? 'one body' : `${size} bodies`)

const toChoice = ({ value, from, title, part, size }: Source) =>
  from === 'ours'
    ? { value, text: `${title} of ours (${countBodies(size)})`, hint: 'To be renamed and changed.' }
    : { value, text: `${title}: ${part} (${countBodies(size)})`, hint: HINTS[from] }

/** Asks which structure to start from, and where it goes. */
export const StartFromPage = (page: EntryPageProps & { sources: readonly Source[] }) => {
  const { opened, form, errors, option, sources } = page
  const { plan } = opened
  return (
    <FormPage
      {...page}
      heading="Start from another structure"
      part="structure"
      crumbs={structureCrumbs(plan, option)}
    >
      <OwnAgreedNote plan={plan} option={option} />
      <p class="govuk-body">
        Boards and groups with their lines, seats and functions are copied into this plan. You see
        first what would be added; nothing is added until you accept it.
      </p>
      <InsetText>
        The law prescribes no structure. It is for the safeguarding partners to agree one. The bare
        structure is ours, to have something to change; no law or guidance asks for its groups.
      </InsetText>
      <Form
        action={newPartPath(plan.id, 'structure/start-from', option)}
        revision={page.revision}
        hidden={{ seed: form.get('seed') ?? '' }}
        errors={errors}
        submit="Show what it would add"
        cancel={{ href: planPath(plan.id, structureBack(option), null) }}
      >
        <RadiosField
          id="from"
          legend="Start from"
          value={form.get('from') ?? ''}
          errors={errors}
          small
          options={sources.map(toChoice)}
        />
        <PlaceField {...page} />
      </Form>
    </FormPage>
  )
}
