import { Option, type Command } from 'commander'
import { createFeed, feedAddress, revokeFeed } from '../actions/feeds.ts'
import { CalendarFilter } from '../domain/calendar/feed.ts'
import { sayFilter } from '../domain/calendar/say-filter.ts'
import type { Plan } from '../domain/plan.ts'
import { showDay } from '../domain/show-date.ts'
import { byOption } from './change-options.ts'
import { need, open, type CliDeps } from './command.ts'
import { filterOf, withFilter, type FilterOptions } from './filter-options.ts'

const formatOption = (): Option =>
  new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text')

const lineOf = (plan: Plan, { id, name, filter, madeOn, revokedOn }: Plan['feeds'][number]) =>
  [
    id,
    name,
    sayFilter(plan, filter),
    revokedOn === undefined ? `since ${showDay(madeOn)}` : `revoked on ${showDay(revokedOn)}`,
  ].join('\t')

/** What a script may read; never a hash, which is no use to anybody. */
const shapeOf = ({ id, name, filter, madeOn, revokedOn }: Plan['feeds'][number]) => ({
  ...{ id, name, filter, madeOn },
  ...(revokedOn === undefined ? {} : { revokedOn }),
})

function addList(feeds: Command, deps: CliDeps): void {
  feeds
    .command('list <plan>')
    .description('the addresses at which calendars fetch a plan, without their secret parts')
    .addOption(formatOption())
    .action(async (ref: string, { format }: { format: string }) => {
      const { plan } = await open(deps, ref)
      if (format === 'json') deps.out(`${JSON.stringify(plan.feeds.map(shapeOf), null, 2)}\n`)
      else if (plan.feeds.length === 0) deps.out(`${plan.id} has no feeds yet.\n`)
      else for (const feed of plan.feeds) deps.out(`${lineOf(plan, feed)}\n`)
    })
}

type CreateOptions = FilterOptions & { name: string; by: string; format: string }

const USUAL = CalendarFilter.parse({})

function addCreate(feeds: Command, deps: CliDeps): void {
  const command = feeds
    .command('create <plan>')
    .description('a new address; it is printed this once and kept nowhere')
    .requiredOption('--name <name>', 'who uses it: “Police HQ, Outlook”')
  withFilter(command)
    .addOption(byOption(deps))
    .addOption(formatOption())
    .action(async (ref: string, options: CreateOptions) => {
      const { plan } = await open(deps, ref)
      const filter = filterOf(plan, options, USUAL)
      const { name, by } = options
      const { id, token, done } = need(await createFeed(deps.shelf, ref, { name, filter }, { by }))
      const url = feedAddress(deps.publicUrl ?? deps.localUrl, token)
      if (options.format === 'json') deps.out(`${JSON.stringify({ id, url })}\n`)
      else deps.out(`${done.said}. Its address, shown this once:\n${url}\n`)
      if (deps.publicUrl === null)
        deps.err(
          `PUBLIC_URL is not set, so only calendars on this computer can fetch it, from a server at ${deps.localUrl} (PORT says which).\n`,
        )
    })
}

function addRevoke(feeds: Command, deps: CliDeps): void {
  feeds
    .command('revoke <plan> <id>')
    .description('takes an address back for good')
    .addOption(byOption(deps))
    .action(async (ref: string, id: string, { by }: { by: string }) => {
      const done = need(await revokeFeed(deps.shelf, ref, id, { by }))
      deps.out(`${done.said}. Whoever fetches it is told that it is gone.\n`)
    })
}

/** The commands about addresses that calendars fetch. */
export function addFeedCommands(program: Command, deps: CliDeps): void {
  const feeds = program.command('feeds').description('addresses at which calendars fetch a plan')
  addList(feeds, deps)
  addCreate(feeds, deps)
  addRevoke(feeds, deps)
}
