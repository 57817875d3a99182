import { ownStructure } from '../../src/domain/own-structure.ts'
import { versionsOf } from '../../src/domain/option-content.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { showList } from '../../src/domain/show-date.ts'

const count = (things: readonly unknown[], one: string, many: string): string[] =>
  things.length === 0 ? [] : [things.length === 1 ? `one ${one}` : `${things.length} ${many}`]

/** What is removed together with an option. */
export const OptionThatGoes = ({ plan, option }: { plan: Plan; option: string }) => {
  const { bodies, lines, seats, functions, fates } = ownStructure(plan, option)
  const versions = new Set(versionsOf(plan, option).map(({ id }) => id))
  const positions = plan.positions.filter(({ version }) => versions.has(version))
  const slides = plan.slides.filter((one) => one.option === option || one.against === option)
  const all = [
    ...count(bodies, 'body', 'bodies'),
    ...count(lines, 'line', 'lines'),
    ...count(seats, 'seat', 'seats'),
    ...count(functions, 'function', 'functions'),
    ...count(fates, 'record of what happens to the old', 'records of what happens to the old'),
    ...count(positions, 'position of a partner', 'positions of partners'),
    ...count(slides, 'slide', 'slides'),
  ]
  return all.length === 0 ? null : (
    <p class="govuk-body">These go with it: {showList(all)}. To keep it, set it aside instead.</p>
  )
}
