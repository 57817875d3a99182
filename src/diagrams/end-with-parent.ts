import { isMainThread, Worker, workerData } from 'node:worker_threads'

const WATCH_MS = 1_000

/** In a thread of its own: a process that is stuck never sees its channel close. */
function watch(parent: unknown): void {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  }, WATCH_MS)
}

/** Ends this process when the one that forked it does, however that ends and whatever this does. */
export function endWithParent(): void {
  if (!process.connected) process.exit()
  process.on('disconnect', () => process.exit())
  new Worker(new URL(import.meta.url), { workerData: process.ppid }).unref()
}

if (!isMainThread) watch(workerData)
