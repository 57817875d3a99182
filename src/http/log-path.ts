/** Of an address that is given out in secret, however it is written. */
const FEED = /\/feeds(?:\/|%2f).*/is
const SECRET = /[\w-]{22,}(?=\.ics)/gi
/** As long as a secret, and unlike any id: those have no capitals. */
const LIKE_SECRET = /^(?=[^A-Z]*[A-Z])[\w-]{20,}$/
/** An id, the name of a page or of a file: nothing that somebody could have said. */
const PLAIN = /^[\w.:-]{0,80}$/

const LONGEST = 300

/**
 * The path of a request, for the log. The address of a feed opens it, and words are no part of any
 * address of ours, so that whatever is one of these is left out.
 */
export const logPath = (path: string): string =>
  path
    .replace(FEED, '/feeds/…')
    .replace(SECRET, '…')
    .split('/')
    .map((part) => (part === '…' || (PLAIN.test(part) && !LIKE_SECRET.test(part)) ? part : '…'))
    .join('/')
    .slice(0, LONGEST)
