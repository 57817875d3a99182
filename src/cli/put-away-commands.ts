import type { Command } from 'commander'
import { deletedPlans, deletePlan, undeletePlan } from '../actions/removed-plans.ts'
import { DAYS_KEPT } from '../domain/removed-plan.ts'
import { showDay } from '../domain/show-date.ts'
import { byOption, take } from './change-options.ts'
import { need, Refused, type CliDeps } from './command.ts'

const day = (moment: string): string => showDay(moment.slice(0, 10))

function addArchive(program: Command, deps: CliDeps): void {
  program
    .command('archive <plan>')
    .description('puts a plan aside; it is kept and listed apart')
    .addOption(byOption(deps))
    .action((plan: string, { by }: { by: string }) =>
      take(deps, plan, { action: 'archive-plan' }, by),
    )
  program
    .command('unarchive <plan>')
    .description('takes a plan up again')
    .addOption(byOption(deps))
    .action((plan: string, { by }: { by: string }) =>
      take(deps, plan, { action: 'unarchive-plan' }, by),
    )
}

function addDelete(program: Command, deps: CliDeps): void {
  program
    .command('delete <plan>')
    .description(`deletes a plan; it can be put back for ${DAYS_KEPT} days`)
    .option('--yes', 'do it: without this nothing is deleted')
    .addOption(byOption(deps))
    .action(async (plan: string, { yes, by }: { yes?: true; by: string }) => {
      if (yes !== true)
        throw new Refused(
          `Nothing was deleted. To delete “${plan}” with its history, say so: delete ${plan} --yes. It can then be put back for ${DAYS_KEPT} days.`,
        )
      const { title, id, until } = need(await deletePlan(deps.shelf, plan, by))
      deps.out(`Deleted “${title}”. Until ${day(until)} it can be put back with: undelete ${id}\n`)
    })
}

function addUndelete(program: Command, deps: CliDeps): void {
  program
    .command('undelete [plan]')
    .description('puts a deleted plan back; without a plan, lists those that can be')
    .action(async (plan?: string) => {
      if (plan !== undefined) {
        const { title, id } = need(await undeletePlan(deps.shelf, plan))
        deps.out(`Put back “${title}”. It is the plan ${id} again.\n`)
        return
      }
      const kept = await deletedPlans(deps.shelf)
      if (kept.length === 0) deps.out('No deleted plan is kept.\n')
      for (const { name, title, by, at, until } of kept)
        deps.out(
          `${[name, title, `deleted by ${by} on ${day(at)}`, `until ${day(until)}`].join('\t')}\n`,
        )
    })
}

/** The commands that put a plan out of the way, and take it up again. */
export function addPutAwayCommands(program: Command, deps: CliDeps): void {
  addArchive(program, deps)
  addDelete(program, deps)
  addUndelete(program, deps)
}
