import { Option, type Command } from 'commander'
import { areaId, milestoneId } from '../actions/named.ts'
import type { Action } from '../domain/change.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { About, type Dated, type Owner } from '../domain/plan.ts'
import { isCalled } from '../domain/same-name.ts'
import { byOption, dated, several, take, wholeNumber } from './change-options.ts'
import { need, open, Refused, type CliDeps } from './command.ts'

type MilestoneOptions = {
  title?: string
  date?: string
  asWritten?: string
  owner?: string
  area?: string[]
  about?: About['kind']
  body?: string
  reportOf?: string
  requirement?: string
  fulfils?: string
  dependsOn?: string[]
  clearDays?: number
  by: string
}

function withFields(command: Command, deps: CliDeps): Command {
  return command
    .option('--date <date>', '2019-06-29, 2019-06, ../2019-06 (by), 2019-01/.. (from), or none')
    .option('--as-written <words>', 'the words of the paper')
    .option(
      '--owner <role>',
      'who will do it: an organisation or body by name, else a role; none to take away',
    )
    .option('--area <area>', 'an area it concerns (repeat; default all)', several)
    .addOption(new Option('--about <kind>', 'what it is about').choices(About.shape.kind.options))
    .option('--body <body>', 'the body that meets, decides or reports')
    .option('--report-of <body>', 'the body whose report is considered')
    .option('--requirement <id>', 'the requirement that a decision or publication is for')
    .option('--fulfils <id>', 'the requirement that this meets when done')
    .option('--depends-on <id>', 'a milestone it waits for (repeat)', several)
    .addOption(
      new Option('--clear-days <n>', 'papers go out this many clear days before').argParser(
        wholeNumber,
      ),
    )
    .addOption(byOption(deps))
}

function bodyId({ plan }: OpenPlan, text: string): string {
  const found = plan.bodies.find(
    ({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase(),
  )
  if (!found)
    throw new Refused(
      `The plan has no body “${text}”. It has: ${plan.bodies.map(({ name }) => name).join('; ') || 'none'}.`,
    )
  return found.id
}

function aboutOf(opened: OpenPlan, options: MilestoneOptions): { about?: About } {
  const { about, body, reportOf, requirement } = options
  if (about === undefined) {
    if (body ?? reportOf ?? requirement)
      throw new Refused('--body, --report-of and --requirement go with --about.')
    return {}
  }
  return {
    about: {
      kind: about,
      ...(body === undefined ? {} : { body: bodyId(opened, body) }),
      ...(reportOf === undefined ? {} : { reportOf: bodyId(opened, reportOf) }),
      ...(requirement === undefined ? {} : { requirement }),
    },
  }
}

function whenOf({ date, asWritten }: MilestoneOptions): { when?: Dated | null } {
  if (date === undefined && asWritten !== undefined)
    throw new Refused('--as-written goes with --date.')
  if (date === undefined) return {}
  return { when: date === 'none' ? null : dated(date, asWritten) }
}

/** An organisation or body of the plan where one is called so; else the words are a role. */
function ownerOf({ plan }: OpenPlan, { owner }: MilestoneOptions): { owner?: Owner | null } {
  if (owner === undefined) return {}
  const organisation = plan.organisations.find(isCalled(owner))?.id
  const body = plan.bodies.find(isCalled(owner))?.id
  if (owner === 'none') return { owner: null }
  if (organisation !== undefined) return { owner: { organisation } }
  return { owner: body === undefined ? { role: owner } : { body } }
}

function fieldsOf(opened: OpenPlan, options: MilestoneOptions) {
  const { title, area, fulfils, dependsOn, clearDays } = options
  return {
    ...(title === undefined ? {} : { title }),
    ...whenOf(options),
    ...ownerOf(opened, options),
    ...(area === undefined ? {} : { areas: area.map((one) => need(areaId(opened, one))) }),
    ...aboutOf(opened, options),
    ...(fulfils === undefined ? {} : { fulfils: fulfils === 'none' ? null : fulfils }),
    ...(dependsOn === undefined
      ? {}
      : { dependsOn: dependsOn.map((one) => need(milestoneId(opened, one))) }),
    ...(clearDays === undefined ? {} : { clearDays }),
  }
}

function addMilestoneFields(milestone: Command, deps: CliDeps): void {
  withFields(milestone.command('add <plan> <title>'), deps)
    .description('something local people promised to do')
    .action(async (plan: string, title: string, options: MilestoneOptions) => {
      const opened = await open(deps, plan)
      const id = deps.shelf.newId()
      const action: Action = {
        action: 'add-milestone',
        id,
        milestone: { ...fieldsOf(opened, options), title },
      }
      await take(deps, plan, action, options.by)
      deps.out(`Its id is ${id}.\n`)
    })
  withFields(milestone.command('set <plan> <milestone>'), deps)
    .description('change a milestone, by its id or its title')
    .option('--title <title>', 'what to call it')
    .action(async (plan: string, milestoneRef: string, options: MilestoneOptions) => {
      const opened = await open(deps, plan)
      const id = need(milestoneId(opened, milestoneRef))
      await take(
        deps,
        plan,
        { action: 'change-milestone', id, change: fieldsOf(opened, options) },
        options.by,
      )
    })
}

type DoneOptions = { on?: string; minute?: string; link?: string; confirmedBy?: string; by: string }

function addMilestoneEnds(milestone: Command, deps: CliDeps): void {
  milestone
    .command('done <plan> <milestone>')
    .description('record that it was done, and what shows it')
    .option('--on <date>', 'when it was done')
    .option('--minute <reference>', 'a minute that shows it')
    .option('--link <address>', 'a page that shows it')
    .option('--confirmed-by <role>', 'the role of a person who confirms it')
    .addOption(byOption(deps))
    .action(async (plan: string, milestoneRef: string, options: DoneOptions) => {
      const id = need(milestoneId(await open(deps, plan), milestoneRef))
      const evidence = [
        ...(options.minute === undefined
          ? []
          : [{ kind: 'minute' as const, text: options.minute }]),
        ...(options.link === undefined
          ? []
          : [{ kind: 'link' as const, text: options.link, address: options.link }]),
        ...(options.confirmedBy === undefined
          ? []
          : [{ kind: 'confirmed-by' as const, text: options.confirmedBy }]),
      ]
      const on = options.on === undefined ? {} : { on: dated(options.on) }
      await take(deps, plan, { action: 'complete-milestone', id, evidence, ...on }, options.by)
    })
  milestone
    .command('cancel <plan> <milestone>')
    .description('cancel it; it is kept, with the reason')
    .requiredOption('--reason <reason>', 'why')
    .addOption(byOption(deps))
    .action(async (plan: string, milestoneRef: string, options: { reason: string; by: string }) => {
      const id = need(milestoneId(await open(deps, plan), milestoneRef))
      await take(deps, plan, { action: 'cancel-milestone', id, reason: options.reason }, options.by)
    })
}

/** `milestone add`, `set`, `done` and `cancel`. */
export function addMilestoneCommands(program: Command, deps: CliDeps): void {
  const milestone = program
    .command('milestone')
    .description('add, change, finish or cancel a milestone')
  addMilestoneFields(milestone, deps)
  addMilestoneEnds(milestone, deps)
}
