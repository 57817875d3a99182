import type { Made } from './make-app.ts'

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Whether the picture is there; where nothing is recorded there is none to wait for. */
async function isSettled(answer: Response): Promise<boolean> {
  if (answer.status === 200) return true
  const html = await answer.text()
  if (html.includes('There is nothing to draw yet.')) return true
  if (html.includes('The picture is still being drawn.')) return false
  throw new Error(`A picture answered ${answer.status}: ${html.slice(0, 2_000)}`)
}

/** Waits until pictures of these plans are drawn, however slow this machine is. */
export async function untilDrawn({ get }: Pick<Made, 'get'>, planIds: readonly string[]) {
  for (const id of planIds)
    for (const view of ['current', 'timeline'])
      while (!(await isSettled(await get(`/plans/${id}/views/${view}/picture`)))) await pause(50)
}
