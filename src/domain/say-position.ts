import type { Position } from './option.ts'

/** Where a partner stands, in the words of a list. */
export const POSITION_WORDS: Record<Position['position'], string> = {
  asked: 'asked, awaiting an answer',
  'agreed-in-principle': 'agreed in principle, subject to formal approval',
  agreed: 'agreed',
  'agreed-with-conditions': 'agreed subject to conditions',
  'not-agreed': 'not agreed',
}

/** agreed in principle, subject to formal approval by Cabinet */
export function sayPosition({
  position,
  subjectTo,
  conditions,
}: Pick<Position, 'position' | 'subjectTo' | 'conditions'>): string {
  const words = POSITION_WORDS[position]
  if (position === 'agreed-in-principle' && subjectTo !== undefined)
    return `${words} by ${subjectTo}`
  if (position === 'agreed-with-conditions' && conditions !== undefined)
    return `${words}: ${conditions}`
  return words
}
