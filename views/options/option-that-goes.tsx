import { ownStructure } from '../../src/domain/own-structure.ts'
import { versionsOf } from '../../src/domain/option-content.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { showList } from '../../src/domain/show-date.ts'
import { slidesWithoutOption } from '../../src/domain/slides/slides-without-option.ts'

const sayCount = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [number === 1 ? `one ${one}` : `${number} ${many}`]

const count = (things: readonly unknown[], one: string, many: string): string[] =>
  sayCount(things.length, one, many)

/** What is removed together with an option. */
export const OptionThatGoes = ({ plan, option }: { plan: Plan; option: string }) => {
  const { bodies, lines, seats, functions, fates } = ownStructure(plan, option)
  const versions = new Set(versionsOf(plan, option).map(({ id }) => id))
  const positions = plan.positions.filter(({ version }) => versions.has(version))
  const { gone } = slidesWithoutOption(plan, option)
  const all = [
    ...count(bodies, 'body', 'bodies'),
    ...count(lines, 'line', 'lines'),
    ...count(seats, 'seat', 'seats'),
    ...count(functions, 'function', 'functions'),
    ...count(fates, 'record of what happens to the old', 'records of what happens to the old'),
    ...count(positions, 'position of a partner', 'positions of partners'),
    ...sayCount(gone, 'slide', 'slides'),
  ]
  return all.length === 0 ? null : (
    <p class="govuk-body">These go with it: {showList(all)}. To keep it, set it aside instead.</p>
  )
}
