import type { Line } from './structure.ts'

/** Why a line was not added: a body cannot report to itself, at once or by way of others. */
type Refused = { refused: 'itself' } | { refused: 'circle'; round: string[] }

type Known = { lines: readonly Line[] }

/** Reporting lines as they are added one by one, none twice and none that closes a circle. */
export class NewLines {
  readonly added: Line[] = []
  readonly #above = new Map<string, string[]>()
  readonly #newId: (body: string, other: string) => string

  constructor({ lines }: Known, newId: (body: string, other: string) => string) {
    this.#newId = newId
    for (const { kind, body, other } of lines) if (kind === 'reports-to') this.#put(body, other)
  }

  #put(body: string, other: string): void {
    this.#above.set(body, [...(this.#above.get(body) ?? []), other])
  }

  /** The way up from one body to another, both included; null if there is none. */
  #way(from: string, to: string): string[] | null {
    const cameFrom = new Map<string, string | null>([[from, null]])
    const queue = [from]
    for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
      if (here === to) return this.#back(cameFrom, to)
      for (const next of this.#above.get(here) ?? [])
        if (!cameFrom.has(next)) {
          cameFrom.set(next, here)
          queue.push(next)
        }
    }
    return null
  }

  #back(cameFrom: ReadonlyMap<string, string | null>, to: string): string[] {
    const way: string[] = []
    for (let here: string | null = to; here !== null; here = cameFrom.get(here) ?? null)
      way.unshift(here)
    return way
  }

  /** Adds the line that says that a body reports to another; null where it is there now. */
  add(body: string, other: string, more: Partial<Line> = {}): Refused | null {
    if (body === other) return { refused: 'itself' }
    if (this.#above.get(body)?.includes(other)) return null
    const way = this.#way(other, body)
    if (way !== null) return { refused: 'circle', round: [body, ...way] }
    this.#put(body, other)
    this.added.push({ id: this.#newId(body, other), body, other, kind: 'reports-to', ...more })
    return null
  }
}
