import { Option, type Command } from 'commander'
import { changesBetween, NOW } from '../actions/changes-between.ts'
import { isCalled } from '../domain/same-name.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { Changes } from '../domain/history/plan-then.ts'
import { showDay } from '../domain/show-date.ts'
import { changesCsv } from '../exports/changes-csv.ts'
import { changesJson } from '../exports/changes-json.ts'
import { changesMarkdown } from '../exports/changes-markdown.ts'
import { changesText } from '../exports/changes-text.ts'
import { byOption, take } from './change-options.ts'
import { need, open, Refused, type CliDeps } from './command.ts'

type Writing = (opened: OpenPlan, changes: Changes) => string

const FORMATS: Record<string, Writing> = {
  text: changesText,
  csv: (_, changes) => changesCsv(changes),
  md: changesMarkdown,
  json: (_, changes) => changesJson(changes),
}

function addChanges(program: Command, deps: CliDeps): void {
  program
    .command('changes <plan>')
    .description('what differs between two days, or since a marked moment')
    .requiredOption('--from <then>', 'a day, a marked moment by its name, or start')
    .option('--to <then>', 'a day, a marked moment by its name, or now', NOW)
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(Object.keys(FORMATS))
        .default('text'),
    )
    .action(async (plan: string, options: { from: string; to: string; format: string }) => {
      const opened = await open(deps, plan)
      const changes = need(await changesBetween(deps.shelf, opened, options), `${plan}:`)
      const { to } = changes
      const then = { ...opened, plan: to.plan, ...(to.kind === 'now' ? {} : { asAt: to.day }) }
      deps.out(FORMATS[options.format]?.(then, changes) ?? '')
    })
}

/** A marked moment by its name or id. */
function momentNamed({ plan }: OpenPlan, asked: string): { id: string } {
  const found = plan.moments.find(isCalled(asked))
  if (found) return found
  const known = plan.moments.map(({ name }) => `“${name}”`).join(', ')
  throw new Refused(
    `There is no marked moment “${asked}”${known === '' ? '' : `; there are: ${known}`}.`,
  )
}

function addMoments(program: Command, deps: CliDeps): void {
  const moment = program
    .command('moment')
    .description('names for what a plan was, so that what changed since can be asked for')
  moment
    .command('list <plan>')
    .description('the marked moments, one a line')
    .action(async (plan: string) => {
      const opened = await open(deps, plan)
      for (const { id, name, on, revision } of opened.plan.moments)
        deps.out(`${[id, name, showDay(on), `revision ${revision}`].join('\t')}\n`)
    })
  moment
    .command('mark <plan> <name>')
    .description('gives the plan as it is now a name')
    .addOption(byOption(deps))
    .action(async (plan: string, name: string, { by }: { by: string }) =>
      take(deps, plan, { action: 'mark-moment', id: deps.shelf.newId(), name }, by),
    )
  moment
    .command('unmark <plan> <name>')
    .description('takes a name away; what the plan was stays in its history')
    .addOption(byOption(deps))
    .action(async (plan: string, name: string, { by }: { by: string }) => {
      const { id } = momentNamed(await open(deps, plan), name)
      await take(deps, plan, { action: 'unmark-moment', id }, by)
    })
}

/** The commands about what a plan said before. */
export function addPastCommands(program: Command, deps: CliDeps): void {
  addChanges(program, deps)
  addMoments(program, deps)
}
