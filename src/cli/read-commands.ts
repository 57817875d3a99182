import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { Option, type Command } from 'commander'
import { listPlans, openFramework, openPlan } from '../actions/library.ts'
import { planSlides } from '../actions/plan-slides.ts'
import { readOptions, type AskedOptions } from '../domain/charts/asked-options.ts'
import { WHOLE_CALENDAR, type CalendarFilter } from '../domain/calendar/feed.ts'
import type { Day } from '../domain/day.ts'
import type { OpenPlan } from '../domain/facts.ts'
import { check, isBreach } from '../domain/findings/check.ts'
import { readPlanText } from '../domain/plan-file.ts'
import { planJsonSchema } from '../domain/plan-schema.ts'
import { showDay } from '../domain/show-date.ts'
import { checkJson, lawJson, scheduleJson, staleJson } from '../exports/contract-json.ts'
import { toCsv } from '../exports/csv.ts'
import {
  EXPORTERS,
  VIEWS,
  type Exporter,
  type FileContent,
  type View,
} from '../exports/exporters.ts'
import { toMarkdown } from '../exports/markdown.ts'
import { checkText, lawText, scheduleText, staleText } from '../exports/text.ts'
import { commandPictures } from './command-pictures.ts'
import { need, open, Refused, type CliDeps } from './command.ts'
import { asAtOption, todayOption, type Days } from './day-options.ts'
import { filterOf, refuseFilter, withFilter, type FilterOptions } from './filter-options.ts'

const formatOption = (formats: readonly string[]): Option =>
  new Option('--format <format>', 'what to print').choices(formats).default('text')

/** The exit code that the command came to; 0 unless it says otherwise. */
export type Outcome = { exitCode: number }

function addList(program: Command, deps: CliDeps): void {
  program
    .command('list')
    .description('plans and examples, one a line')
    .action(async () => {
      for (const one of await listPlans(deps.shelf)) {
        const broken = one.broken?.problems.map(({ message }) => message).join(' ')
        const what =
          broken === undefined
            ? one.kind === 'example'
              ? `example, as at ${showDay(one.asAt ?? '')}`
              : `revision ${one.revision ?? 0}${one.archivedOn === undefined ? '' : `, archived on ${showDay(one.archivedOn)}`}`
            : `cannot be read (${one.broken?.path ?? ''}): ${broken}`
        deps.out(`${[one.id, ...(broken === undefined ? [one.title] : []), what].join('\t')}\n`)
      }
    })
}

function addCheck(program: Command, deps: CliDeps, outcome: Outcome): void {
  program
    .command('check <plan>')
    .description('what the checks find; exit 1 if a finding of law is certain or likely')
    .addOption(todayOption())
    .addOption(asAtOption())
    .addOption(formatOption(['text', 'json']))
    .action(async (plan: string, options: Days & { format: string }) => {
      const opened = await open(deps, plan, options)
      deps.out(options.format === 'json' ? checkJson(opened) : checkText(opened))
      outcome.exitCode = check(opened).some(isBreach) ? 1 : 0
    })
}

const SCHEDULES: Record<string, (opened: OpenPlan) => string> = {
  text: scheduleText,
  json: scheduleJson,
  csv: toCsv,
  md: toMarkdown,
}

function addSchedule(program: Command, deps: CliDeps): void {
  program
    .command('schedule <plan>')
    .description('every requirement and milestone with its date, bases, readings and why')
    .addOption(todayOption())
    .addOption(asAtOption())
    .addOption(formatOption(Object.keys(SCHEDULES)))
    .action(async (plan: string, options: Days & { format: string }) => {
      const opened = await open(deps, plan, options)
      deps.out(SCHEDULES[options.format]?.(opened) ?? '')
    })
}

type ExportOptions = AskedOptions & FilterOptions & Days & { to: string; view?: View; out?: string }

/** The view as it is asked for, and the options that it is of. */
const viewOf = ({ plan }: OpenPlan, { view, option, against }: ExportOptions) => ({
  ...(view === undefined ? {} : { view }),
  asked: need(readOptions(plan, view ?? 'current', { option, against })),
})

/** A file of no view, or of the whole plan, is of no option. */
function refuseOption({ views }: Exporter, { to, view, option, against }: ExportOptions): void {
  if (view !== undefined || (option ?? against) === undefined) return
  const given = option === undefined ? '--against' : '--option'
  throw new Refused(
    views.length === 0
      ? `An export to ${to} has no views; leave ${given} out.`
      : `Give --view too: ${given} says what a view is of.`,
  )
}

function addExport(program: Command, deps: CliDeps): void {
  const command = program
    .command('export <plan>')
    .description('a file of the plan, or standard output')
    .addOption(
      new Option('--to <format>', 'which kind of file')
        .choices([...EXPORTERS.keys()])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--view <view>', 'which picture, or for csv and md its tables').choices(VIEWS),
    )
    .option('--option <option>', 'the option that the picture is of, by id or name')
    .option('--against <option>', 'what it is compared with: old, or another option')
    .addOption(todayOption())
    .addOption(asAtOption())
  withFilter(command)
    .option('--out <file>', 'write here instead of standard output')
    .action(async (plan: string, options: ExportOptions) => {
      const exporter = EXPORTERS.get(options.to)
      if (!exporter) throw new Refused(`There is no export to "${options.to}".`)
      if (options.view !== undefined && exporter.views.length === 0)
        throw new Refused(`An export to ${options.to} has no views; leave --view out.`)
      refuseOption(exporter, options)
      if (exporter.format !== 'ics') refuseFilter(exporter.format, options)
      const opened = await open(deps, plan, options)
      const made = await rendered(deps, exporter, opened, {
        ...viewOf(opened, options),
        filter: filterOf(opened.plan, options, WHOLE_CALENDAR),
      })
      const content = need(made, `${plan}:`)
      if (options.out !== undefined) save(options.out, content)
      else if (typeof content === 'string' || !deps.isTerminal) deps.out(content)
      else throw new Refused(`A .${exporter.extension} file is no text: give --out FILE.`)
    })
}

async function rendered(
  { shelf, publicUrl, openPictures }: CliDeps,
  exporter: Exporter,
  opened: OpenPlan,
  view: ReturnType<typeof viewOf> & { filter: CalendarFilter },
) {
  const { close, ...pictures } = commandPictures(openPictures)
  try {
    return await exporter.render(opened, {
      ...{ publicUrl, digest: shelf.digest, ...pictures, ...view },
      planSlides: () => planSlides(shelf, opened, { chair: false }),
    })
  } finally {
    await close()
  }
}

/** An export never takes the place of a plan: that file may be the only copy. */
function refusePlanFile(file: string): void {
  if (!existsSync(file) || !statSync(file).isFile()) return
  if (readPlanText(readFileSync(file, 'utf8')).ok)
    throw new Refused(`${file} holds a plan, so nothing was written there. Give another file.`)
}

function save(file: string, content: FileContent): void {
  refusePlanFile(file)
  try {
    writeFileSync(file, content)
  } catch (error) {
    throw new Refused(
      `${file} could not be written: ${error instanceof Error ? error.message : 'unknown'}.`,
    )
  }
}

function addValidate(program: Command, deps: CliDeps): void {
  program
    .command('validate <file>')
    .description('is it a readable plan? problems with their place')
    .action(async (file: string) => {
      const path = /[/\\]/.test(file) || file.endsWith('.json') ? file : `./${file}`
      const { plan } = need(await openPlan(deps.shelf, path), `${file} is not a readable plan:`)
      deps.out(`${file} is a readable plan: “${plan.title}”, revision ${plan.revision}.\n`)
    })
}

function addLaw(program: Command, deps: CliDeps): void {
  const law = program
    .command('law')
    .description('requirements and events with their bases')
    .addOption(formatOption(['text', 'json']))
    .action((options: { format: string }) => {
      const framework = need(openFramework(deps.shelf))
      deps.out(options.format === 'json' ? lawJson(framework) : lawText(framework))
    })
  law
    .command('stale')
    .description('what has not been checked for six months')
    .addOption(todayOption())
    .addOption(formatOption(['text', 'json']))
    .action((options: { today?: Day; format: string }, command: Command) => {
      const framework = need(openFramework(deps.shelf))
      const today = options.today ?? deps.shelf.today()
      const { format } = command.optsWithGlobals<{ format: string }>()
      deps.out(format === 'json' ? staleJson(framework, today) : staleText(framework, today))
    })
}

function addSchema(program: Command, deps: CliDeps): void {
  program
    .command('schema')
    .description('the JSON Schema of a plan file, for editors')
    .action(() => {
      deps.out(`${JSON.stringify(planJsonSchema(), null, 2)}\n`)
    })
}

/** The commands that only look. */
export function addReadCommands(program: Command, deps: CliDeps, outcome: Outcome): void {
  addList(program, deps)
  addCheck(program, deps, outcome)
  addSchedule(program, deps)
  addExport(program, deps)
  addValidate(program, deps)
  addLaw(program, deps)
  addSchema(program, deps)
}
