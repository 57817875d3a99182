import type { Plan } from '../domain/plan.ts'
import { newStructure, oldStructure } from '../domain/structure-scope.ts'
import type { Shelf } from './library.ts'

/** A structure that another can start from: a part of a plan, and where it is from. */
export type StructureSource = {
  /** What a form calls it: `leicestershire-rutland old`. */
  value: string
  from: 'ours' | 'example' | 'plan'
  /** The title of the plan that it is in. */
  title: string
  part: string
  /** The plan with that part of its structure alone. */
  plan: Plan
}

/** How many bodies of a structure are not outside the move. */
export const sizeOf = ({ bodies }: Plan): number =>
  bodies.filter(({ side }) => side !== 'other').length

/** The parts of a plan's structure that hold any body of their own. */
function partsOf(plan: Plan, from: StructureSource['from']): StructureSource[] {
  const part = (key: string, words: string, own: Plan): StructureSource[] =>
    sizeOf(own) === 0
      ? []
      : [{ value: `${plan.id} ${key}`, from, title: plan.title, part: words, plan: own }]
  return [
    ...part('old', 'old structure', oldStructure(plan)),
    ...(plan.bodies.some(({ side, option }) => side === 'new' && option === undefined)
      ? part('new', 'new structure', newStructure(plan, null))
      : []),
    ...plan.options.flatMap(({ id, name }) => part(id, name, newStructure(plan, id))),
  ]
}

/** Everything that a structure can start from: the bare ones of ours, examples, users' plans. */
export async function structureSources({ catalogue, store }: Shelf): Promise<StructureSource[]> {
  const stored = await store.list()
  return [
    ...[...catalogue.structures.values()].map((plan): StructureSource => {
      const { id, title } = plan
      return { value: id, from: 'ours', title, part: 'new structure', plan }
    }),
    ...[...catalogue.examples.values()].flatMap((plan) => partsOf(plan, 'example')),
    ...stored.flatMap((one) => ('plan' in one ? partsOf(one.plan, 'plan') : [])),
  ]
}
