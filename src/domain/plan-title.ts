import type { OpenPlan } from './facts.ts'
import { plainLine } from './plain-line.ts'

/** The plan's title, safe on one line anywhere. */
export const planTitle = ({ plan }: OpenPlan): string => plainLine(plan.title) || 'Untitled plan'
