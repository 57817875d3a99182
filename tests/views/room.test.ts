import { describe, expect, it } from 'vitest'
import { shareRoom } from '../../views/plan/room.ts'

const list = (count: number, cost = 2): number[] => Array.from({ length: count }, () => cost)

describe('the room of the front page', () => {
  it.each([
    ['three of each, however full', [list(9), list(9)], 0, [3, 3]],
    ['all of short lists', [list(1), list(2)], 0, [1, 2]],
    ['turn by turn until it is full', [list(9), list(9)], 18, [5, 4]],
    ['what one list leaves to the other', [list(4), list(9)], 24, [4, 8]],
    ['no more than twelve', [list(60, 1), list(1, 1)], 100, [12, 1]],
    ['long things fewer times', [list(9, 4), list(9, 2)], 26, [4, 5]],
    ['nothing of an empty list', [[], list(3)], 10, [0, 3]],
  ])('gives %s', (_, costs, room, counts) => {
    expect(shareRoom(costs, room)).toEqual(counts)
  })
})
