import type { Box, BoxChart, Line, Look } from '../../domain/chart.ts'
import { LABELS, type LabelKind, type Labels } from '../labels/labels.ts'
import { boardOnTop } from './board-on-top.ts'
import { BOX_LOOKS, LINE_LOOK_STYLES, LOOK_STYLES, className, lookName } from './box-looks.ts'

/** Ids are ours: a person's could be "end". */
const numbered = (things: readonly { id: string }[], letter: string): Map<string, string> =>
  new Map(things.map(({ id }, n) => [id, `${letter}${n + 1}`]))

type Setting = {
  kind: LabelKind
  labels: Labels
  boxIds: Map<string, string>
  groupIds: Map<string, string>
}

/** ELK, which lays out our own drawing, begins with what is declared last; older layouts do not. */
const inTurn = <T>(things: readonly T[], { kind }: Setting): readonly T[] =>
  kind === 'private' ? [...things.slice(1), ...things.slice(0, 1)] : things

function boxLine(box: Box, { boxIds, labels }: Setting): string {
  const { open, close } = BOX_LOOKS[box.kind]
  const said = [box.mark ?? null, box.life === null ? null : `(${box.life})`]
  const lines = [box.name, ...said.filter((one) => one !== null)].map(labels.quoted)
  const written = `${boxIds.get(box.id) ?? ''}${open}"${lines.join('<br/>')}"${close}`
  return `${written}:::${className(box.kind)}`
}

function groupLines({ groups, boxes }: BoxChart, setting: Setting): string[] {
  const written = groups.map(({ id, title }) => [
    `  subgraph ${setting.groupIds.get(id) ?? ''}["${setting.labels.quoted(title)}"]`,
    ...inTurn(
      boxes.filter(({ group }) => group === id),
      setting,
    ).map((box) => `    ${boxLine(box, setting)}`),
    '  end',
  ])
  return (setting.kind === 'private' ? written.toReversed() : written).flat()
}

const loneLines = ({ boxes }: BoxChart, setting: Setting): string[] =>
  inTurn(
    boxes.filter(({ group }) => group === null || !setting.groupIds.has(group)),
    setting,
  ).map((box) => `  ${boxLine(box, setting)}`)

/** Only our own drawing needs the ids of lines, and older Mermaid does not know them. */
function lineLine(line: Line, id: string, { kind, labels, boxIds }: Setting): string {
  const [from, to] = [boxIds.get(line.from) ?? '', boxIds.get(line.to) ?? '']
  const own = kind === 'private' ? `${id}@` : ''
  return `  ${from} ${own}${line.dotted ? '-.->' : '-->'}|"${labels.quoted(line.words)}"| ${to}`
}

/** A line to or from a box that is not there would make one. */
function drawnLines({ lines }: BoxChart, setting: Setting): { line: Line; text: string }[] {
  const { boxIds } = setting
  const written = lines.flatMap((line, n) =>
    boxIds.has(line.from) && boxIds.has(line.to) && line.from !== line.to
      ? [{ line, text: lineLine(line, `l${n + 1}`, setting) }]
      : [],
  )
  if (setting.kind === 'readable') return written
  return [...Map.groupBy(written, ({ line }) => line.to).values()].flatMap((one) =>
    inTurn(one, setting),
  )
}

const classes = ({ boxes }: BoxChart): string[] =>
  [...new Set(boxes.map(({ kind }) => kind))].map(
    (kind) => `  classDef ${className(kind)} ${BOX_LOOKS[kind].style}`,
  )

const LOOKS: readonly Look[] = ['added', 'removed', 'changed']

/** The looks of boxes as classes, which older Mermaid knows too. */
const boxLooks = ({ boxes }: BoxChart, { boxIds }: Setting): string[] =>
  LOOKS.flatMap((look) => {
    const ids = boxes.filter((box) => box.look === look).map(({ id }) => boxIds.get(id) ?? '')
    return ids.length === 0
      ? []
      : [
          `  classDef ${lookName(look)} ${LOOK_STYLES[look]}`,
          `  class ${ids.join(',')} ${lookName(look)}`,
        ]
  })

/** The looks of lines, which are named by their number in the source. */
const lineLooks = (drawn: readonly { line: Line }[]): string[] =>
  LOOKS.flatMap((look) => {
    const numbers = drawn.flatMap(({ line }, n) => (line.look === look ? [n] : []))
    return numbers.length === 0
      ? []
      : [`  linkStyle ${numbers.join(',')} ${LINE_LOOK_STYLES[look]}`]
  })

/** Old at the left and new at the right; else an arrow to a board points up, or to the left. */
const directionOf = (chart: BoxChart): string => {
  if (chart.across === true) return 'LR'
  return boardOnTop(chart) ? 'BT' : 'RL'
}

/** Boxes and lines as a Mermaid flowchart. */
export function boxSource(chart: BoxChart, kind: LabelKind): string[] {
  const labels = LABELS[kind]
  const boxIds = numbered(chart.boxes, 'n')
  const setting = { kind, labels, boxIds, groupIds: numbered(chart.groups, 's') }
  const drawn = drawnLines(chart, setting)
  return [
    `flowchart ${directionOf(chart)}`,
    `  accTitle: ${labels.title(chart.title)}`,
    `  accDescr: ${labels.description(chart.description)}`,
    ...groupLines(chart, setting),
    ...loneLines(chart, setting),
    // Mermaid needs something to draw.
    ...(chart.boxes.length === 0 ? [`  n0["${labels.quoted(chart.description)}"]`] : []),
    ...drawn.map(({ text }) => text),
    ...classes(chart),
    ...boxLooks(chart, setting),
    ...lineLooks(drawn),
  ]
}
