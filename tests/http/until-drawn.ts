import type { Made } from './make-app.ts'

const NOT_YET = 503

/** Waits until pictures of these plans are drawn, however slow this machine is. */
export async function untilDrawn({ get }: Pick<Made, 'get'>, planIds: readonly string[]) {
  for (const id of planIds)
    for (const view of ['current', 'timeline'])
      while ((await get(`/plans/${id}/views/${view}/picture`)).status === NOT_YET);
}
