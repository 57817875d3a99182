import { z } from 'zod'
import { Plan } from './plan.ts'

/** The JSON Schema of a plan file, for editors that complete and check JSON. */
export function planJsonSchema(): object {
  return {
    title: 'A transition plan',
    ...z.toJSONSchema(Plan, { io: 'input', unrepresentable: 'any' }),
  }
}
