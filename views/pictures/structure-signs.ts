import type { BoxChart, BoxKind, Look } from '../../src/domain/chart.ts'
import { showList } from '../../src/domain/show-date.ts'
import { sentence } from '../sentence.ts'
import { BOX_KINDS } from '../words.ts'
import type { Sign } from './legend.tsx'

/** How the picture tells one kind of body from another: by its outline alone, and by its colour. */
const BOXES: Record<BoxKind, string> = {
  board: 'Square corners, thick border, pale blue',
  executive: 'Square corners, thin border, pale purple',
  'lead-group': 'Square corners, dashed border, pale purple',
  partnership: 'Rounded corners, thick border, pale green',
  committee: 'Six sides, thin border, pale yellow',
  panel: 'Six sides, dashed border, pale yellow',
  'support-unit': 'Double line at each side, thin border, pale grey',
  'sub-group': 'Rounded corners, thin border, white',
  'working-group': 'Rounded corners, dashed border, white',
  'task-and-finish-group': 'Rounded corners, dotted border, white',
  function: 'Square corners, dotted border, white',
  organisation: 'Double line at each side, thick border, white',
  role: 'Double line at each side, dashed border, white',
}

const kindSigns = ({ boxes }: BoxChart): Sign[] =>
  [...new Set(boxes.map(({ kind }) => kind))].map((kind) => ({
    sign: BOXES[kind],
    means: BOX_KINDS[kind],
  }))

function lineSigns({ lines }: BoxChart): Sign[] {
  const plain = lines.filter(({ look }) => look === undefined)
  const signs = plain.map(({ words, dotted }) => ({
    sign: dotted ? 'Dotted arrow' : 'Arrow',
    means: `${words} what it points to${dotted ? '; not a line of authority' : ''}`,
  }))
  return [...new Map(signs.map((sign) => [`${sign.sign} ${sign.means}`, sign])).values()]
}

/** How what differs stands out, in the place of the border of its kind. */
const LOOKS: Record<Look, Sign> = {
  added: { sign: 'Thickest border or line', means: 'added; it says so beneath the name too' },
  removed: {
    sign: 'Border or line of long dashes',
    means: 'removed; it says so beneath the name too',
  },
  changed: {
    sign: 'Thick border of dashes and dots',
    means: 'renamed, moved or changed, as it says beneath the name',
  },
}

function lookSigns({ boxes, lines }: BoxChart): Sign[] {
  const looks = new Set([...boxes, ...lines].map(({ look }) => look))
  return (['added', 'removed', 'changed'] as const).flatMap((look) =>
    looks.has(look) ? [LOOKS[look]] : [],
  )
}

/** What the signs in a picture of a structure mean, those that are in it. */
export const structureSigns = (chart: BoxChart): Sign[] =>
  [
    ...kindSigns(chart),
    ...(chart.groups.length > 0
      ? [
          {
            sign: 'Frame',
            means: showList(
              chart.groups.map(({ title }) => title.toLowerCase()),
              'or',
            ),
          },
        ]
      : []),
    ...lineSigns(chart),
    ...lookSigns(chart),
  ].map(({ sign, means }) => ({ sign, means: sentence(means) }))
