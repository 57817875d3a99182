import type { OpenPlan } from '../domain/facts.ts'
import type { Body } from '../domain/plan.ts'
import { showEdtf } from '../domain/show-date.ts'
import { headComments } from './mermaid-head.ts'
import { flowLabel, lineLabel } from './mermaid-label.ts'
import { planTitle } from './notices.ts'

type Look = { open: string; close: string; style: string }

const BLACK = '#0b0c0c'
const look = (open: string, close: string, style: string): Look => ({ open, close, style })

/** Shape and fill of each kind; black on these pale fills is at least 12:1 (WCAG AAA). */
const LOOKS: Record<Body['kind'], Look> = {
  board: look('[', ']', `fill:#d2e2f1,stroke:${BLACK},stroke-width:3px,color:${BLACK}`),
  partnership: look('[', ']', `fill:#cce2d8,stroke:${BLACK},stroke-width:3px,color:${BLACK}`),
  executive: look('[', ']', `fill:#dbd5e9,stroke:${BLACK},color:${BLACK}`),
  committee: look('([', '])', `fill:#fff7bf,stroke:${BLACK},color:${BLACK}`),
  panel: look('{{', '}}', `fill:#fff7bf,stroke:${BLACK},color:${BLACK}`),
  'support-unit': look('[[', ']]', `fill:#eeefef,stroke:${BLACK},color:${BLACK}`),
  'sub-group': look('(', ')', `fill:#ffffff,stroke:${BLACK},color:${BLACK}`),
  'working-group': look('(', ')', `fill:#ffffff,stroke:${BLACK},color:${BLACK}`),
  'task-and-finish-group': look(
    '(',
    ')',
    `fill:#ffffff,stroke:${BLACK},stroke-dasharray:4 3,color:${BLACK}`,
  ),
  'lead-group': look('(', ')', `fill:#dbd5e9,stroke:${BLACK},color:${BLACK}`),
}

const SIDES: readonly { side: Body['side']; title: string }[] = [
  { side: 'old', title: 'Old structure' },
  { side: 'new', title: 'New structure' },
  { side: 'other', title: 'Other bodies' },
]

/** A class may not be called "end" or the like, and a hyphen reads as part of an arrow. */
const className = (kind: Body['kind']): string => `kind_${kind.replaceAll('-', '_')}`

function sayLife({ from, to }: Body): string {
  const said = [
    ...(from === undefined ? [] : [`from ${showEdtf(from)}`]),
    ...(to === undefined ? [] : [`to ${showEdtf(to)}`]),
  ]
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}

function node(body: Body, id: string): string {
  const { open, close } = LOOKS[body.kind]
  const label = flowLabel(`${body.name}${sayLife(body)}`)
  return `${id}${open}"${label}"${close}:::${className(body.kind)}`
}

/** Ids are ours: a user's could be "end". */
const idsOf = (bodies: readonly Body[]): Map<string, string> =>
  new Map(bodies.map(({ id }, n) => [id, `n${n + 1}`]))

function groups(bodies: readonly Body[], ids: ReadonlyMap<string, string>): string[] {
  const used = SIDES.flatMap(({ side, title }) => {
    const members = bodies.filter((body) => body.side === side)
    return members.length === 0 ? [] : [{ title, members }]
  })
  return used.flatMap(({ title, members }, n) => [
    `  subgraph s${n + 1}["${title}"]`,
    ...members.map((body) => `    ${node(body, ids.get(body.id) ?? '')}`),
    '  end',
  ])
}

function reportingLines(bodies: readonly Body[], ids: ReadonlyMap<string, string>): string[] {
  return bodies.flatMap((body) =>
    body.reportsTo.flatMap((parent) => {
      const [from, to] = [ids.get(body.id), ids.get(parent)]
      return from === undefined || to === undefined ? [] : [`  ${from} -->|reports to| ${to}`]
    }),
  )
}

function describe(bodies: readonly Body[]): string {
  const counted = SIDES.flatMap(({ side, title }) => {
    const count = bodies.filter((body) => body.side === side).length
    return count === 0 ? [] : [`${title}: ${count}`]
  })
  const lines = bodies.flatMap(({ reportsTo }) => reportsTo).length
  return `${counted.join('. ') || 'No bodies are recorded'}. Reporting lines: ${lines}. An arrow runs from a body to the one it reports to.`
}

const classes = (bodies: readonly Body[]): string[] =>
  [...new Set(bodies.map(({ kind }) => kind))].map(
    (kind) => `  classDef ${className(kind)} ${LOOKS[kind].style}`,
  )

/** The bodies of a plan and who reports to whom, as a Mermaid flowchart. */
export function structureSource(opened: OpenPlan): string[] {
  const { bodies } = opened.plan
  const ids = idsOf(bodies)
  const none = bodies.length === 0 ? ['  n0["No bodies are recorded in this plan yet"]'] : []
  return [
    ...headComments(opened),
    // Bottom to top, for an arrow from a group to its board then points up, board on top.
    'flowchart BT',
    `  accTitle: ${lineLabel(`Structure: ${planTitle(opened)}`)}`,
    `  accDescr: ${lineLabel(describe(bodies))}`,
    ...groups(bodies, ids),
    ...none,
    ...reportingLines(bodies, ids),
    ...classes(bodies),
  ]
}
