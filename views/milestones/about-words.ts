import type { About, Evidence } from '../../src/domain/plan.ts'

/** What a milestone may be about, as people say it. */
export const ABOUT_WORDS: Record<About['kind'], string> = {
  publication: 'Publishing the arrangements',
  start: 'Starting the new arrangements',
  'funding-agreed': 'Agreeing the money',
  'board-end': 'Ending the board',
  meeting: 'A meeting',
  report: 'A report',
  decision: 'A decision',
}

export const EVIDENCE_WORDS: Record<Evidence['kind'], string> = {
  minute: 'Minute or report',
  link: 'Page on the web',
  'confirmed-by': 'Somebody’s word, by role',
}

const entries = <Key extends string>(words: Record<Key, string>) =>
  (Object.keys(words) as Key[]).map((value) => ({ value, text: words[value] }))

export const ABOUT_OPTIONS = entries(ABOUT_WORDS)
export const EVIDENCE_OPTIONS = entries(EVIDENCE_WORDS)
