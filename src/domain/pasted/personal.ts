/** What is said of a row that may be about a child or family. */
export const PERSONAL =
  'This may be personal data about a child or family, which has no place here. Take it out'

/** “Aged 0 to 5” is a group of children, “(aged 7)” is one of them. */
const SIGNS = [
  /\bdob\b|\bd\. ?o\. ?b\b|\bd\/o\/b\b/i,
  /\bdates? of birth\b/i,
  /\bNHS (?:numbers?\b|no\b\.?(?! ?[a-z]))/i,
  /\(aged? \d{1,2}(?: (?:years?|yrs?|months?|weeks?)(?: old)?)?\)/i,
  /\(\d{1,2}[ -]?(?:(?:years?|yrs?|months?|weeks?)[ -]old|y\/?o)\)/i,
  /\b[Cc]hild [A-Z]{1,2}\d?,? \(\d{1,2}\)/,
  /\bborn:? (?:(?:in|on) )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)/i,
]

/** May this be personal data about a child or family? Told by a few words only; most has none. */
export const mayBePersonal = (text: string): boolean => SIGNS.some((sign) => sign.test(text))
