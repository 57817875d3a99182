import { FATE_WORDS } from './fate-words.ts'
import type { Fate } from './option.ts'
import { showList } from './show-date.ts'

/** What happens to a body or function, before the name of one it goes to. */
export const FATE_LINE_WORDS: Record<Fate['kind'], string> = {
  ...FATE_WORDS,
  continues: 'continues as',
}

/** Where it names no body. */
const ALONE: Record<Fate['kind'], string> = {
  ...FATE_WORDS,
  continues: 'continues as it is',
  'merges-into': 'merges',
  'splits-into': 'splits',
  'moves-to': 'moves',
}

/** merges into “A” and “B”; ends: its work is done. Names come from wherever the caller knows them. */
export function sayWithReason(
  { kind, into, reason }: Pick<Fate, 'kind' | 'into' | 'reason'>,
  named: (id: string) => string,
): string {
  const said =
    into.length === 0 ? ALONE[kind] : `${FATE_LINE_WORDS[kind]} ${showList(into.map(named))}`
  return reason === undefined ? said : `${said}: ${reason.replace(/\.$/, '')}`
}
