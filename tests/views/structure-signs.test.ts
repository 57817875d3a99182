import { describe, expect, it } from 'vitest'
import { BOX_LOOKS } from '../../src/diagrams/source/box-looks.ts'
import type { Box, BoxChart } from '../../src/domain/chart.ts'
import { structureSigns } from '../../views/pictures/structure-signs.ts'

const BARE: BoxChart = {
  kind: 'boxes',
  title: 'Structure: Testshire',
  description: 'One body.',
  groups: [],
  boxes: [],
  lines: [],
  hiddenLines: [],
  leftOut: [],
}

const BOX: Box = { id: 'b-1', name: 'Board', kind: 'board', life: null, group: null }

describe('what the signs in a picture of a structure mean', () => {
  it('names the very shape, border and colour that each kind is drawn with', () => {
    const shapes: Record<string, string> = {
      '[': 'Square corners',
      '(': 'Rounded corners',
      '{{': 'Six sides',
      '[[': 'Double line at each side',
    }
    const colours: Record<string, string> = {
      '#d2e2f1': 'pale blue',
      '#dbd5e9': 'pale purple',
      '#cce2d8': 'pale green',
      '#ffffff': 'white',
      '#fff7bf': 'pale yellow',
      '#eeefef': 'pale grey',
    }
    const borderOf = (style: string): string =>
      style.includes('8 4')
        ? 'dashed'
        : style.includes('2 3')
          ? 'dotted'
          : style.includes('3px')
            ? 'thick'
            : 'thin'
    for (const [kind, { open, style }] of Object.entries(BOX_LOOKS)) {
      const [sign] = structureSigns({
        ...BARE,
        boxes: [{ ...BOX, kind: kind as keyof typeof BOX_LOOKS }],
      })
      const colour = colours[/fill:(#\w+)/.exec(style)?.[1] ?? ''] ?? 'no colour'
      expect(sign?.sign).toBe(`${shapes[open] ?? ''}, ${borderOf(style)} border, ${colour}`)
    }
  })
})
