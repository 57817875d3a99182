import type { DateItem } from '../components/date-input.tsx'
import type { FormError } from '../components/error-summary.tsx'
import { isWrong } from './own-errors.tsx'

export type TypedDay = { day: string; month: string; year: string }

const PARTS = ['day', 'month', 'year'] as const

/** The ids that an error of a date may name: the whole, or one of its inputs. */
export const dayFields = (id: string): string[] => [id, ...PARTS.map((part) => `${id}-${part}`)]

/**
 * The three inputs of a date. Only the wrong one is marked; all are if the date as a whole is
 * wrong, and none if it is something else about it, such as how it is meant.
 */
export function dayItems(
  id: string,
  typed: TypedDay,
  errors: readonly FormError[],
): Record<(typeof PARTS)[number], DateItem> {
  const item = (part: (typeof PARTS)[number]): DateItem => ({
    name: part,
    value: typed[part],
    error: isWrong(errors, id) || isWrong(errors, `${id}-${part}`),
  })
  return { day: item('day'), month: item('month'), year: item('year') }
}
