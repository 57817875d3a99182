import type { Command } from 'commander'
import { rebuildPlan, verifyPlan } from '../actions/proved-plan.ts'
import { need, type CliDeps } from './command.ts'
import type { Outcome } from './read-commands.ts'

function addVerify(program: Command, deps: CliDeps, outcome: Outcome): void {
  program
    .command('verify <plan>')
    .description('proves that a plan and its journal agree; exit 1 if they do not')
    .action(async (ref: string) => {
      const { revision, from, fault, ways, remarks } = need(await verifyPlan(deps.shelf, ref))
      const agrees = `${ref}: plan and journal agree from revision ${from} to ${revision}.`
      for (const line of [fault ?? agrees, ...remarks, ...ways]) deps.out(`${line}\n`)
      outcome.exitCode = fault === undefined ? 0 : 1
    })
}

function addRebuild(program: Command, deps: CliDeps): void {
  program
    .command('rebuild <plan>')
    .description('makes a damaged plan anew from its journal; what it was is kept beside it')
    .option('--from-file', 'go on from the plan’s file instead, and set its journal aside')
    .action(async (ref: string, { fromFile }: { fromFile?: true }) => {
      const from = fromFile === true ? 'file' : 'journal'
      const { revision, kept } = need(await rebuildPlan(deps.shelf, ref, from))
      if (kept === null) deps.out('Nothing to do: plan and journal agree.\n')
      else if (from === 'file')
        deps.out(
          `${ref} goes on from revision ${revision}; its history begins anew. Its journal is kept as ${kept}.\n`,
        )
      else
        deps.out(
          `${ref} was made anew from its journal, at revision ${revision}. What was there is kept as ${kept}.\n`,
        )
    })
}

/** The commands that prove a plan, and make it good. */
export function addKeptCommands(program: Command, deps: CliDeps, outcome: Outcome): void {
  addVerify(program, deps, outcome)
  addRebuild(program, deps)
}
