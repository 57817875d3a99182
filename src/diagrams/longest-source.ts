/**
 * The longest source that is drawn, in characters. Mermaid answers a longer one than it is set to
 * take with a picture that says so, and calls it success.
 */
export const LONGEST_SOURCE = 100_000
