import type { Plan } from '../../src/domain/plan.ts'
import { oldBodies } from '../../src/domain/what-becomes.ts'
import { areaId, at, date, owner, YEARS, type Maker } from './random-picks.ts'

const LINES = ['reports-to', 'links-with', 'advises']
const ITEMS = ['p01', 'p02', 'p15']
const PARTS = ['chair', 'member', 'observer']
const STATES = ['proposed', 'preferred', 'set-aside']
const POSITIONS = ['asked', 'agreed', 'agreed', 'not-agreed']

const bodyId = (plan: Plan, n: number) => at(plan.bodies, n)?.id
const oldBodyId = (plan: Plan, n: number) => at(oldBodies(plan), n)?.id
const optionId = (plan: Plan, n: number) => at(plan.options, n)?.id
const adopted = ({ options }: Plan) => options.find(({ state }) => state === 'adopted')?.id

const reportingOf = (name: string) => ({
  body: `${name}-group`,
  other: `${name}-top`,
  kind: 'reports-to',
})

/** Makers of actions on lines, seats, functions, options and what belongs to them. */
export const STRUCTURE_MAKERS: readonly Maker[] = [
  (plan, [, a, b, c]) => ({
    action: 'add-line',
    id: `l-${a}-${b}-${c}`,
    line: { body: bodyId(plan, a), other: bodyId(plan, b), kind: at(LINES, c) },
  }),
  (plan, [, a, b, c]) => ({
    action: 'change-line',
    id: at(plan.lines, a)?.id,
    change: at([{ kind: at(LINES, b) }, { to: at(YEARS, b) }, { other: bodyId(plan, b) }], c),
  }),
  (plan, [, a]) => ({ action: 'remove-line', id: at(plan.lines, a)?.id }),
  (plan, [, a, b, c]) => ({
    action: 'add-seat',
    id: `seat-${a}-${b}-${c}`,
    seat: { body: bodyId(plan, a), part: at(PARTS, b), role: `Role ${c}` },
  }),
  (plan, [, a, b, c]) => ({
    action: 'change-seat',
    id: at(plan.seats, a)?.id,
    change: at(
      [{ organisation: at(plan.organisations, b)?.id }, { role: null }, { from: at(YEARS, b) }],
      c,
    ),
  }),
  (plan, [, a]) => ({ action: 'remove-seat', id: at(plan.seats, a)?.id }),
  (plan, [, a, b]) => ({
    action: 'add-function',
    id: `function-${a}`,
    function: { name: `Function ${a}`, ...(b % 2 ? { body: bodyId(plan, b) } : {}) },
  }),
  (plan, [, a, b, c]) => ({
    action: 'change-function',
    id: at(plan.functions, a)?.id,
    change: at([{ name: `Function ${b}` }, { body: bodyId(plan, b) }, { body: null }], c),
  }),
  (plan, [, a]) => ({ action: 'remove-function', id: at(plan.functions, a)?.id }),
  (plan, [, a, b, c]) => {
    const body = oldBodyId(plan, a)
    return {
      action: 'set-fate',
      id: plan.fates.find((fate) => fate.body === body)?.id ?? `fate-${a}`,
      fate: {
        body,
        kind: at(['continues', 'merges-into', 'undecided', 'ends'], b),
        into: b % 4 === 1 ? [bodyId(plan, c)] : [],
        reason: `Why ${c}`,
      },
    }
  },
  (plan, [, a, b]) => ({
    action: 'set-fates',
    fates: [
      { body: oldBodyId(plan, a), kind: at(['continues', null, 'undecided'], b), into: [] },
      { function: at(plan.functions, a)?.id, kind: at(['undecided', null], b), into: [] },
    ].filter((row) => row.body ?? row.function),
  }),
  (plan, [, a]) => ({ action: 'remove-fate', id: at(plan.fates, a)?.id }),
  (plan, [, a, b, c]) => ({
    action: 'record-checklist-item',
    item: at(ITEMS, a),
    state: at(['missing', 'drafted', null], b),
    owner: owner(plan, c),
    where: at([null, 'section 4'], b),
    evidence: [],
  }),
  (_, [, a, b, c]) => ({
    action: 'record-checklist',
    items: [
      { item: at(ITEMS, a), state: at(['missing', 'drafted', null], b), where: null },
      { item: 'p16', state: at(['drafted', null], c), where: null },
    ],
  }),
  (plan, [, a, b, c]) => ({
    action: 'add-structure',
    bodies: ['top', 'group'].map((part) => ({
      id: `many-${a}-${part}`,
      name: `${part} ${a}`,
      kind: 'panel',
      side: 'new',
      ...(b % 3 ? { option: optionId(plan, c) } : {}),
    })),
    lines: [{ ...reportingOf(`many-${a}`), id: `many-${a}-line` }],
    seats: [{ id: `many-${a}-seat`, body: `many-${a}-top`, part: at(PARTS, b), role: 'Role' }],
    functions: [],
  }),
  (plan, [, a, b, c]) => ({
    action: 'arrange-bodies',
    bodies: [bodyId(plan, a), bodyId(plan, a + 1)],
    under: at([bodyId(plan, b), null], c),
    ...(c % 3 ? {} : { option: optionId(plan, b) }),
  }),
  (plan, [, a, b, c]) => ({
    action: 'move-body',
    id: bodyId(plan, a),
    to: at(['up', 'down'], b),
    ...(c % 3 ? {} : { option: optionId(plan, c) }),
  }),
  (plan, [, a, b, c]) => ({
    action: 'add-option',
    id: `option-${a}`,
    option: { name: `Option ${a}` },
    ...at(
      [{}, { copyOf: { of: 'old' } }, { copyOf: { of: 'option', option: optionId(plan, b) } }],
      c,
    ),
  }),
  (plan, [, a, b, c]) => ({
    action: 'change-option',
    id: optionId(plan, a),
    change: at([{ name: `Name ${b}` }, { note: `Note ${b}` }], c),
  }),
  (plan, [, a, b]) => ({
    action: 'set-option-state',
    id: optionId(plan, a),
    state: at(STATES, b),
  }),
  (plan, [, a, b]) => ({
    action: 'adopt-option',
    id: adopted(plan) ?? optionId(plan, a),
    adopted: { by: `Board ${b}`, evidence: [] },
  }),
  (plan) => ({ action: 'un-adopt-option', id: adopted(plan) ?? 'none' }),
  (plan, [, a]) => ({ action: 'remove-option', id: optionId(plan, a) }),
  (plan, [, a, b, c]) => ({
    action: 'record-position',
    id: `position-${a}-${b}-${c}`,
    option: optionId(plan, a),
    organisation: at(plan.areas, b)?.partners?.localAuthority,
    areas: [areaId(plan, b)],
    position: at(POSITIONS, c),
    evidence: [],
  }),
  (plan, [, a, b, c]) => ({
    action: 'change-position',
    id: at(plan.positions, a)?.id,
    change: at([{ position: at(POSITIONS, b) }, { role: `Role ${b}` }, { when: date(b) }], c),
  }),
  (plan, [, a]) => ({ action: 'remove-position', id: at(plan.positions, a)?.id }),
]
