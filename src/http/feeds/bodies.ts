import type { Body } from './answers.ts'
import type { Validators } from './unchanged.ts'

/** A calendar as it was last made, with what tells it from others. */
export type Made = { own: Validators; body: Body }

/** Together; far more than the calendars of a county. */
const MOST_BYTES = 32 * 1024 * 1024

const sizeOf = ({ body }: Made): number => body.plain.length + (body.zipped?.length ?? 0)

type Bodies = {
  get: (hash: string) => Made | undefined
  put: (hash: string, made: Made) => void
  drop: (hash: string) => void
}

/** The calendars that were last asked for, by the hash of their address; the rest are made anew. */
export function keepBodies(): Bodies {
  const kept = new Map<string, { made: Made; size: number }>()
  let bytes = 0
  const drop = (hash: string): void => {
    bytes -= kept.get(hash)?.size ?? 0
    kept.delete(hash)
  }
  return {
    get: (hash) => kept.get(hash)?.made,
    put: (hash, made) => {
      drop(hash)
      const size = sizeOf(made)
      kept.set(hash, { made, size })
      bytes += size
      for (const oldest of kept.keys()) {
        if (bytes <= MOST_BYTES) break
        drop(oldest)
      }
    },
    drop,
  }
}

/** With the same zipped. */
export async function zipped({ own, body }: Made): Promise<Made> {
  const stream = new Blob([body.plain]).stream().pipeThrough(new CompressionStream('gzip'))
  return {
    own,
    body: { ...body, zipped: new Uint8Array(await new Response(stream).arrayBuffer()) },
  }
}
