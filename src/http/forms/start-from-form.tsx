import { sizeOf, structureSources, type StructureSource } from '../../actions/structure-sources.ts'
import { copyStructure, type CopiedStructure } from '../../domain/copy-structure.ts'
import type { Plan } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import type { StructurePlace } from '../../domain/structure-place.ts'
import { StartFromPage } from '../../../views/entry/start-from-page.tsx'
import { StartedFromPage } from '../../../views/entry/started-from-page.tsx'
import { field } from './form-fields.ts'
import { structureEntry, type Sent } from './structure-entry.tsx'
import { placeOf } from './structure-paste-form.tsx'
import { together } from './together.ts'

type Reading = {
  plan: Plan
  place: StructurePlace
  source: StructureSource
  copied: CopiedStructure
}

async function read({ form, found, deps, seed }: Sent): Promise<Result<Reading>> {
  const { plan } = found.opened
  const sources = await structureSources(deps.shelf)
  const source = sources.find(({ value }) => value === field(form, 'from'))
  const fields = together<{ place: StructurePlace; source: StructureSource }>({
    source: source ? accept(source) : refuse('Choose what to start from.', 'from'),
    place: placeOf(form, plan),
  })
  if (!fields.ok) return fields
  const { place } = fields.value
  const copied = copyStructure({ from: fields.value.source.plan, into: plan, place, seed })
  return accept({ plan, place, source: fields.value.source, copied })
}

/** A structure taken from a bare one of ours, from an example or from another plan. */
export const startFromForm = structureEntry<Reading>({
  read,
  ask: async (props, { deps }) => {
    const sources = await structureSources(deps.shelf)
    const sized = sources.map(({ plan, ...source }) => ({ ...source, size: sizeOf(plan) }))
    return <StartFromPage {...props} sources={sized} />
  },
  show: (props, reading) => <StartedFromPage {...props} {...reading} />,
  decide: ({ copied: { action } }) =>
    action.bodies.length + action.lines.length === 0
      ? refuse('Everything in it is in the plan already, so there is nothing to add.')
      : accept(action),
})
