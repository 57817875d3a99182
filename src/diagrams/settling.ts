type Wait = { timer: NodeJS.Timeout; end: (isQuiet: boolean) => void }

/** Waits until nobody has asked for a subject for so long. */
export function settling(ms: number) {
  const waits = new Map<string, Wait>()
  const end = (subject: string, isQuiet: boolean): void => {
    const wait = waits.get(subject)
    waits.delete(subject)
    clearTimeout(wait?.timer)
    wait?.end(isQuiet)
  }
  return {
    /** True once it is quiet; false as soon as another asks for the same subject, or all is over. */
    quiet: (subject: string): Promise<boolean> => {
      end(subject, false)
      const { promise, resolve } = Promise.withResolvers<boolean>()
      const timer = setTimeout(() => end(subject, true), ms).unref()
      waits.set(subject, { timer, end: resolve })
      return promise
    },
    stop: (): void => {
      for (const subject of [...waits.keys()]) end(subject, false)
    },
  }
}
