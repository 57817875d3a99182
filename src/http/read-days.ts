import type { Context } from 'hono'
import type { AskedDays } from '../../views/plan/asked-days.ts'
import { parseDay } from '../domain/day.ts'
import type { AppDeps } from './deps.ts'
import { refusePage } from './refuse-page.tsx'
import type { Answer } from './route.ts'

/** The names by which an address asks for a day. */
const NAMES = ['asAt', 'today'] as const

/** The days that an address asks for, or the answer that one of them does not exist. */
export function readDays(c: Context, deps: AppDeps): { asked: AskedDays } | { answer: Answer } {
  const given = NAMES.flatMap((name) => {
    const text = c.req.query(name)
    return text === undefined ? [] : [{ name, text, day: parseDay(text) }]
  })
  const wrong = given.find(({ day }) => day === null)
  if (wrong)
    return {
      answer: refusePage(c, deps, {
        status: 400,
        heading: 'That is not a day that exists',
        sentences: [
          `The address asks for the day “${wrong.text.slice(0, 40)}”. Write a day that exists as ?${wrong.name}=2019-06-29.`,
        ],
      }),
    }
  const days = Object.fromEntries(given.map(({ name, day }) => [name, day ?? undefined]))
  return { asked: given.length === 0 ? null : days }
}
