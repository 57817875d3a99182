import fs from 'node:fs'
import { promisify } from 'node:util'

const sync = promisify(fs.fsync)

/**
 * What the store asks of the file system to keep plans, so that a test can let each of it fail.
 * All but `sync` is done at once: it takes microseconds where handing it to another thread and back
 * takes a tenth of a millisecond, thirty times a write. Only `sync` waits for the disk.
 */
export const diskFiles = {
  access: fs.accessSync,
  chmod: fs.fchmodSync,
  close: fs.closeSync,
  fstat: (file: number) => fs.fstatSync(file),
  mkdir: (path: string) => fs.mkdirSync(path),
  mkdirs: (path: string) => fs.mkdirSync(path, { recursive: true }),
  open: (path: string, flags: string) => fs.openSync(path, flags),
  read: (file: number, buffer: Buffer, from: number, position: number) =>
    fs.readSync(file, buffer, from, buffer.length - from, position),
  readText: (path: string) => fs.readFileSync(path, 'utf8'),
  readdir: (path: string) => fs.readdirSync(path),
  rename: fs.renameSync,
  rmdir: (path: string) => fs.rmdirSync(path),
  stat: (path: string) => fs.statSync(path),
  sync: (file: number): Promise<void> => sync(file),
  truncate: (file: number, length: number) => fs.ftruncateSync(file, length),
  unlink: fs.unlinkSync,
  utimes: fs.utimesSync,
  write: (file: number, bytes: Buffer, from: number) => fs.writeSync(file, bytes, from),
}

export type Files = typeof diskFiles
