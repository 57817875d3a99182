/** Words that people put where a date should be, and what to say of them. */
const REASONS: [RegExp, (words: string) => string][] = [
  [
    /^\d{5}(?:\.\d+)?$/,
    (words) =>
      `“${words}” looks like Excel’s number for a date; format the column as a date and paste again`,
  ],
  [
    /\b(?:spring|summer|autumn|winter)(?: term)?(?: \d{4}(?:[-/]\d{2,4})?)?\b/i,
    (words) => `“${words}” is a season, and a season is not a date; type its months`,
  ],
  [
    /\b(?:a\.?s\.?a\.?p|as soon as possible|immediate(?:ly)?|urgent(?:ly)?|now)\b/i,
    (words) => `“${words}” is not a date; type the day or month by which it is to be done`,
  ],
  [
    /\b(?:on-? ?going|continuous(?:ly)?|continuing|rolling|business as usual|bau)\b/i,
    (words) => `“${words}” is not a date; type the day or month it ends or is next looked at`,
  ],
  [
    /\b(?:t\.?b\.?[acd]|to be (?:confirmed|agreed|advised|arranged|decided|determined)|not (?:yet )?(?:known|agreed|set)|unknown)\b/i,
    (words) => `“${words}” is not a date; leave it empty until there is one`,
  ],
  [
    /\b(?:daily|weekly|fortnightly|(?:bi-? ?|six ?-? ?)?monthly|quarterly|termly|half-? ?yearly|yearly|annual(?:ly)?|every|each|regular(?:ly)?)\b/i,
    (words) => `“${words}” says how often, not when; type the first or the next date`,
  ],
  [
    /\b(?:completed?|done|closed|achieved|finished|delivered)\b/i,
    (words) => `“${words}” says that it is done, not when; type its date`,
  ],
]

/** Why words are no date, in a sentence that names them; null if there is no telling. */
export function whyNotADate(words: string): string | null {
  for (const [pattern, sentence] of REASONS) {
    const found = pattern.exec(words)
    if (found) return sentence(found[0])
  }
  return null
}
