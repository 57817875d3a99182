import type { Box, BoxGroup, LeftOut } from '../chart.ts'
import type { Plan } from '../plan.ts'
import { newStructure, oldStructure } from '../structure-scope.ts'
import type { BodyFunction } from '../structure.ts'
import { oldFunctions, whatBecomes, whatComes, type Becoming } from '../what-becomes.ts'
import { becomingLines } from './becoming-lines.ts'
import { markOfBody, markOfFunction, markOfNew } from './becoming-words.ts'
import { recordedLife, sayLife } from './life.ts'
import { structureParts, type StructureParts } from './structure-parts.ts'

const GROUPS: readonly BoxGroup[] = [
  { id: 'old', title: 'Old structure' },
  { id: 'stays', title: 'Continues as it is' },
  { id: 'new', title: 'New structure' },
  { id: 'other', title: 'Outside the move' },
]

/** The plan with its old structure and the new one under an option, and the lines between them. */
function bothStructures(plan: Plan, option: string | null): Plan {
  const ids = new Set(
    [...oldStructure(plan).bodies, ...newStructure(plan, option).bodies].map(({ id }) => id),
  )
  return {
    ...plan,
    bodies: plan.bodies.filter(({ id }) => ids.has(id)),
    lines: plan.lines.filter(({ body, other }) => ids.has(body) && ids.has(other)),
  }
}

const functionBox = (held: BodyFunction, one: Becoming): Box => ({
  id: held.id,
  name: held.name,
  kind: 'function',
  ...markOfFunction(one),
  life: sayLife(recordedLife(held)),
  group: 'old',
})

/** The functions of the old structure as boxes. */
const functionBoxes = (plan: Plan, becoming: readonly Becoming[]): Box[] =>
  oldFunctions(plan).flatMap((held) => {
    const one = becoming.find(({ id }) => id === held.id)
    return one ? [functionBox(held, one)] : []
  })

/** What only the new structure has of functions: what becomes of the old ones says nothing of it. */
function newFunctions(plan: Plan, option: string | null): LeftOut[] {
  const old = new Set(oldFunctions(plan).map(({ id }) => id))
  return newStructure(plan, option).functions.flatMap(({ id, name }) =>
    old.has(id)
      ? []
      : [{ id, name: `The function “${name}”`, why: 'it is not of the old structure' }],
  )
}

/** Both structures with what becomes of what: reporting lines, and lines from old to new. */
type BecomingParts = Omit<StructureParts, 'lines' | 'hiddenLines'> & {
  structure: Pick<StructureParts, 'lines' | 'hiddenLines'>
  becoming: Pick<StructureParts, 'lines' | 'hiddenLines'>
}

/** Marks and frames: the old structure, what continues as it is, the new one, and others. */
function placed(boxes: readonly Box[], plan: Plan, option: string | null): Box[] {
  const { bodies } = whatBecomes(plan, option)
  const old = new Map(bodies.map((one) => [one.id, markOfBody(one)]))
  const gaining = new Map(whatComes(plan, option).map((one) => [one.body.id, one]))
  return boxes.map((box) => {
    const gains = gaining.get(box.id)
    const group = gains?.stays === true ? 'stays' : box.group
    if (group === 'new' && gains) return { ...box, ...markOfNew(gains) }
    return { ...box, ...old.get(box.id), group }
  })
}

/**
 * The old structure and the new one under an option with what becomes of each old body and function.
 * Bodies outside the move are left out, except those that something goes to.
 */
export function becomingParts(plan: Plan, option: string | null): BecomingParts {
  const { bodies, functions } = whatBecomes(plan, option)
  const goals = new Set([...bodies, ...functions].flatMap(({ fate }) => fate?.into ?? []))
  const parts = structureParts(bothStructures(plan, option), null, ({ id, side }) =>
    side === 'other' && !goals.has(id) ? 'it stands outside the move' : null,
  )
  const boxes = [...placed(parts.boxes, plan, option), ...functionBoxes(plan, functions)]
  const becoming = becomingLines(
    plan,
    [...bodies, ...functions],
    new Set(boxes.map(({ id }) => id)),
  )
  return {
    groups: GROUPS.filter(({ id }) => boxes.some(({ group }) => group === id)),
    boxes,
    structure: { lines: parts.lines, hiddenLines: parts.hiddenLines },
    becoming,
    leftOut: [...parts.leftOut, ...newFunctions(plan, option)],
  }
}
