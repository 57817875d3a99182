/** From one to the next until there is no more room; each page has one at least. */
function filled<T>(
  all: readonly T[],
  roomOf: (page: number) => number,
  height: (one: T) => number,
) {
  const pages: T[][] = []
  let left = 0
  for (const one of all) {
    const last = pages.at(-1)
    if (last && height(one) <= left) last.push(one)
    else {
      left = roomOf(pages.length)
      pages.push([one])
    }
    left -= height(one)
  }
  return pages
}

const STEP = 20

/**
 * On as few pages as it takes, with about as much on each: the last is not left with one line. The
 * first page may have less room than the others.
 */
export function splitPages<T>(
  all: readonly T[],
  { room, first = room }: { room: number; first?: number },
  height: (one: T) => number,
): T[][] {
  const greedy = filled(all, (page) => (page === 0 ? first : room), height)
  if (greedy.length < 2) return greedy
  const total = all.reduce((sum, one) => sum + height(one), 0) + room - first
  for (let most = total / greedy.length; most < room; most += STEP) {
    const even = filled(all, (page) => most - (page === 0 ? room - first : 0), height)
    if (even.length === greedy.length) return even
  }
  return greedy
}
