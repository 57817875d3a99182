/** A file of ours that does not hold what we wrote; the message says which, where, and the way back. */
export class DamagedFile extends Error {}
