import type { Made } from './make-app.ts'

/** Waits until the presentations at these addresses have all their pictures. */
export async function untilShown({ get }: Pick<Made, 'get'>, paths: readonly string[]) {
  for (const path of paths)
    while ((await (await get(path)).text()).includes('still being drawn'))
      await new Promise((done) => setTimeout(done, 50))
}
