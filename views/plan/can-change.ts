import type { Plan } from '../../src/domain/plan.ts'
import type { AskedDays } from './asked-days.ts'

/** Can the plan be changed from a page of it? No worked example can, nor what it said on a past day. */
export const canChange = ({ example }: Pick<Plan, 'example'>, asked: AskedDays): boolean =>
  example === undefined && asked?.asAt === undefined
