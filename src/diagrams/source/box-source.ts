import type { Box, BoxChart, Line } from '../../domain/chart.ts'
import { LABELS, type LabelKind, type Labels } from '../labels/labels.ts'
import { boardOnTop } from './board-on-top.ts'
import { BOX_LOOKS, className } from './box-looks.ts'

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
  const life = box.life === null ? '' : `<br/>${labels.quoted(`(${box.life})`)}`
  const label = `${labels.quoted(box.name)}${life}`
  return `${boxIds.get(box.id) ?? ''}${open}"${label}"${close}:::${className(box.kind)}`
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
function lineLines({ lines }: BoxChart, setting: Setting): string[] {
  const { boxIds } = setting
  const written = lines.flatMap((line, n) =>
    boxIds.has(line.from) && boxIds.has(line.to) && line.from !== line.to
      ? [{ to: line.to, text: lineLine(line, `l${n + 1}`, setting) }]
      : [],
  )
  const byEnd = Map.groupBy(written, ({ to }) => to)
  const ordered =
    setting.kind === 'private'
      ? [...byEnd.values()].flatMap((one) => inTurn(one, setting))
      : written
  return ordered.map(({ text }) => text)
}

const classes = ({ boxes }: BoxChart): string[] =>
  [...new Set(boxes.map(({ kind }) => kind))].map(
    (kind) => `  classDef ${className(kind)} ${BOX_LOOKS[kind].style}`,
  )

/** Boxes and lines as a Mermaid flowchart. */
export function boxSource(chart: BoxChart, kind: LabelKind): string[] {
  const labels = LABELS[kind]
  const boxIds = numbered(chart.boxes, 'n')
  const setting = { kind, labels, boxIds, groupIds: numbered(chart.groups, 's') }
  return [
    // An arrow from a group to its board then points up, or else to the left.
    `flowchart ${boardOnTop(chart) ? 'BT' : 'RL'}`,
    `  accTitle: ${labels.title(chart.title)}`,
    `  accDescr: ${labels.description(chart.description)}`,
    ...groupLines(chart, setting),
    ...loneLines(chart, setting),
    // Mermaid needs something to draw.
    ...(chart.boxes.length === 0 ? [`  n0["${labels.quoted(chart.description)}"]`] : []),
    ...lineLines(chart, setting),
    ...classes(chart),
  ]
}
