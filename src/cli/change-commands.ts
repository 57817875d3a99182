import type { Command } from 'commander'
import { areaId } from '../actions/named.ts'
import { newPlan } from '../actions/new-plan.ts'
import type { Action } from '../domain/change.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { byOption, dated, several, take } from './change-options.ts'
import { need, open, Refused, type CliDeps } from './command.ts'
import { addMilestoneCommands } from './milestone-commands.ts'

function addNew(program: Command, deps: CliDeps): void {
  program
    .command('new <id>')
    .description('a plan of your own, from an example or a starting point')
    .option('--from <start>', 'an example, blank, single-authority or joint-areas', 'blank')
    .option('--title <title>', 'what to call it')
    .option('--area <name>', 'the name of each area, in order (repeat for joint areas)', several)
    .addOption(byOption(deps))
    .action(
      async (
        id: string,
        options: { from: string; title?: string; area?: string[]; by: string },
      ) => {
        const { from, title, area, by } = options
        const done = need(
          await newPlan(deps.shelf, {
            id,
            from,
            by,
            ...(title === undefined ? {} : { title }),
            ...(area === undefined ? {} : { areas: area }),
          }),
        )
        const { plan, framework } = done.opened
        if (framework) deps.err(`Note: ${framework.currency}\n`)
        deps.out(`${done.said}. Look at it with: npm run -s transition -- schedule ${plan.id}\n`)
      },
    )
}

type SetOptions = { planned?: true; actual?: true; asWritten?: string; by: string }

function setAction(
  opened: OpenPlan,
  area: string,
  anchor: string,
  date: string,
  options: SetOptions,
): Action {
  if (date === 'not-yet') return { action: 'record-not-yet', area, anchor, asAt: opened.today }
  if (date === 'none') return { action: 'clear-anchor', area, anchor }
  if (options.planned && options.actual)
    throw new Refused('A date is either --planned or --actual, not both.')
  const as = options.actual ? 'actual' : options.planned ? 'planned' : undefined
  return {
    action: 'set-anchor',
    area,
    anchor,
    date: dated(date, options.asWritten),
    ...(as === undefined ? {} : { as }),
  }
}

function addSet(program: Command, deps: CliDeps): void {
  program
    .command('set <plan> <anchor> <area> <date>')
    .description('a date that others count from: 2019-06-28, 2019-06, not-yet or none')
    .option('--planned', 'it is planned for this date')
    .option('--actual', 'it happened on this date')
    .option('--as-written <words>', 'the words of the paper')
    .addOption(byOption(deps))
    .addHelpText(
      'after',
      '\nWithout --planned or --actual, the date that is recorded is corrected; where none is, it is planned.',
    )
    .action(
      async (plan: string, anchor: string, area: string, date: string, options: SetOptions) => {
        const opened = await open(deps, plan)
        const id = need(areaId(opened, area))
        await take(deps, plan, setAction(opened, id, anchor, date, options), options.by)
      },
    )
}

/** The commands that change a plan. */
export function addChangeCommands(program: Command, deps: CliDeps): void {
  addNew(program, deps)
  addSet(program, deps)
  addMilestoneCommands(program, deps)
}
