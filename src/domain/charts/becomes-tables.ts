import { sayWithReason } from '../fate-words.ts'
import type { Plan } from '../plan.ts'
import { sentence } from '../sentence.ts'
import { BODY_KINDS } from '../vocabulary.ts'
import { whatBecomes, whatComes, type Becoming, type Gaining } from '../what-becomes.ts'
import type { ChartTable } from './chart-table.ts'

const bodyName = ({ bodies }: Plan, id: string): string =>
  bodies.find((body) => body.id === id)?.name ?? 'a body since taken away'

function whatOf(plan: Plan, { fate, stays }: Becoming): string {
  if (fate === null) return stays ? 'Stays with its body' : 'Nothing recorded'
  return sentence(sayWithReason(fate, (id) => `“${bodyName(plan, id)}”`))
}

const kindOf = (plan: Plan, { id, about, of }: Becoming): string => {
  if ('function' in about)
    return of === null ? 'Function of nobody yet' : `Function of “${of.name}”`
  const body = plan.bodies.find((one) => one.id === id)
  return body === undefined ? 'Body' : BODY_KINDS[body.kind]
}

function whatComesTo({ from, stays }: Gaining): string {
  const said = [
    ...(stays ? ['It was there before and stays as it is'] : []),
    ...from.map(({ name, about }) => ('function' in about ? `${name} (function)` : name)),
  ]
  return said.length === 0 ? 'Nothing: it is new' : said.join('; ')
}

/** What becomes of each old body and function, and what comes to each new body. */
export function becomesTables(plan: Plan, option: string | null): ChartTable[] {
  const { bodies, functions } = whatBecomes(plan, option)
  return [
    {
      title: 'From old to new',
      row: 'Old',
      columns: ['Name', 'Kind', 'What happens'],
      rows: [...bodies, ...functions].map((one) => [
        one.name,
        kindOf(plan, one),
        whatOf(plan, one),
      ]),
    },
    {
      title: 'From new to old',
      row: 'New',
      columns: ['Name', 'Kind', 'What comes to it'],
      rows: whatComes(plan, option).map((one) => [
        one.body.name,
        BODY_KINDS[one.body.kind],
        whatComesTo(one),
      ]),
    },
  ]
}
