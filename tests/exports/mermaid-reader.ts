import { JSDOM } from 'jsdom'

type FlowDb = {
  getVertices: () => Map<string, { id: string; text?: string }>
  getEdges: () => { id?: string; start: string; end: string; text: string; stroke: string }[]
  getDirection: () => string
  getSubGraphs: () => { id: string; title: string; nodes: string[] }[]
  getAccTitle: () => string
  getAccDescription: () => string
}

type GanttDb = {
  getTasks: () => {
    id: string
    task: string
    section: string
    startTime: Date
    endTime: Date
    milestone: boolean
    done: boolean
    active: boolean
    crit: boolean
  }[]
  getSections: () => string[]
  getDiagramTitle: () => string
  getAccTitle: () => string
}

// Mermaid looks for a browser as soon as it is loaded.
const { window } = new JSDOM('<!doctype html><body></body>')
Object.assign(globalThis, { window, document: window.document })
const { default: mermaid } = await import('mermaid')
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true })

/** Mermaid keeps codes such as `#35;` under signs of its own until it draws; this draws them. */
const drawn = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))

async function databaseOf(source: string): Promise<unknown> {
  // What mermaid.parse does, with the result kept: the only way to count what it understood.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no newer one
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(source)
  return db
}

/** A flowchart as the real Mermaid understands it. Throws if it does not. */
export async function readFlowchart(source: string) {
  const db = (await databaseOf(source)) as FlowDb
  return {
    nodes: [...db.getVertices().values()].map(({ id, text }) => ({ id, text: drawn(text ?? '') })),
    edges: db.getEdges().map(({ start, end, text }) => ({ start, end, text })),
    direction: db.getDirection(),
    lines: db.getEdges().map(({ id, stroke }) => ({ id, dotted: stroke === 'dotted' })),
    groups: db.getSubGraphs().map(({ title, nodes }) => ({ title, nodes })),
    accTitle: db.getAccTitle(),
    accDescription: db.getAccDescription(),
  }
}

/** The day that a local moment falls on. Mermaid reads days in the zone of the process. */
const dayOf = (moment: Date): string =>
  [
    moment.getFullYear(),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-')

/** A gantt chart as the real Mermaid understands it. Throws if it does not. */
export async function readGantt(source: string) {
  const db = (await databaseOf(source)) as GanttDb
  return {
    title: db.getDiagramTitle(),
    accTitle: db.getAccTitle(),
    sections: db.getSections(),
    tasks: db.getTasks().map(({ startTime, endTime, ...task }) => ({
      id: task.id,
      name: task.task.trim(),
      section: task.section,
      start: dayOf(startTime),
      end: dayOf(endTime),
      tags: (['milestone', 'done', 'active', 'crit'] as const).filter((tag) => task[tag]),
    })),
  }
}
