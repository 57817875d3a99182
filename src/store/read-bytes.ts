import type { Files } from './files.ts'

/** The bytes of a file from one place to another, as far as it goes. */
export function readBytes(files: Files, file: number, start: number, end: number): Buffer {
  const buffer = Buffer.alloc(Math.max(end - start, 0))
  for (let read = 0; read < buffer.length;) {
    const more = files.read(file, buffer, read, start + read)
    if (more === 0) return buffer.subarray(0, read)
    read += more
  }
  return buffer
}
