import type { Box } from '../chart.ts'

/** How many boxes a picture of what becomes of what has, by where they stand. */
export function sayCounts(boxes: readonly Box[]): string {
  const old = boxes.filter(({ group }) => group === 'old')
  const functions = old.filter(({ kind }) => kind === 'function').length
  const count = (group: string) => boxes.filter((box) => box.group === group).length
  const said = [
    ['Old bodies', old.length - functions],
    ['functions', functions],
    ['continuing as they are', count('stays')],
    ['new bodies', count('new')],
  ] as const
  return `${said.map(([words, number]) => `${words}: ${number}`).join('; ')}.`
}
