import { inFuture, type Context } from './deed.ts'
import type { SharedState } from './milestone-action.ts'
import type { Milestone } from './plan.ts'
import type { Problem } from './problem.ts'
import { showDay, showEdtf, showList } from './show-date.ts'

/** What was asked of all of them: a state, or undefined where only something else was given. */
type Asked = { state: SharedState | undefined; context: Context }

/** One reason why milestones cannot take what was asked, and a sentence for several of them. */
type Reason = {
  holds: (milestone: Milestone, asked: Asked) => boolean
  say: (names: string, asked: Asked) => string
}

const is = ({ state }: Asked, ...states: SharedState['is'][]): boolean =>
  state !== undefined && states.includes(state.is)

const givenDay = ({ state }: Asked) => (state?.is === 'done' ? state.on : undefined)

/** In the order in which a milestone is held to them: the first that holds is the one that is told. */
const REASONS: readonly Reason[] = [
  {
    holds: ({ cancelled }, asked) => cancelled !== undefined && is(asked, 'done'),
    say: (names) => `${names} were cancelled, so they cannot be done.`,
  },
  {
    holds: (_, asked) => givenDay(asked) !== undefined,
    say: (names, asked) =>
      `${names} cannot have been done on ${showEdtf(givenDay(asked)?.edtf ?? '')}: that is after today, ${showDay(asked.context.today)}.`,
  },
  {
    holds: ({ when }, asked) =>
      is(asked, 'done') && when !== undefined && inFuture(when, asked.context.today, '') !== null,
    say: (names, { context }) =>
      `${names} are planned for days after today, ${showDay(context.today)}, so they cannot be done as planned. Give the day on which they were done, or leave them out.`,
  },
  {
    holds: ({ cancelled }, asked) => cancelled !== undefined && is(asked, 'cancelled'),
    say: (names) => `${names} are cancelled already.`,
  },
  {
    holds: ({ cancelled }) => cancelled !== undefined,
    say: (names) => `${names} were cancelled.`,
  },
  {
    holds: ({ done }, asked) => done !== undefined && is(asked, 'cancelled'),
    say: (names) => `${names} are recorded as done.`,
  },
  {
    holds: ({ done }) => done !== undefined,
    say: (names) => `${names} are recorded as done, so it no longer matters how they go.`,
  },
]

/** How many milestones one sentence names. */
const MOST_NAMED = 5

function sayNames(milestones: readonly Milestone[]): string {
  const names = milestones.slice(0, MOST_NAMED).map(({ title }) => `“${title}”`)
  const more = milestones.length - names.length
  return showList(more > 0 ? [...names, `${more.toLocaleString('en-GB')} more`] : names)
}

/** A milestone that cannot take what was asked, with what is wrong with it alone. */
export type Refused = { milestone: Milestone; problems: readonly Problem[] }

/** What is wrong with all of them: a sentence for each reason, not one for each milestone. */
export function refuseSeveral(refused: readonly Refused[], asked: Asked): Problem[] {
  const byReason = Map.groupBy(refused, ({ milestone }) =>
    REASONS.find(({ holds }) => holds(milestone, asked)),
  )
  return [...byReason].flatMap(([reason, all]): Problem[] =>
    reason === undefined || all.length === 1
      ? all.flatMap(({ problems }) => problems)
      : [{ path: 'ids', message: reason.say(sayNames(all.map((one) => one.milestone)), asked) }],
  )
}
