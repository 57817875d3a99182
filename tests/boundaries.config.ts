import type { IForbiddenRuleType } from 'dependency-cruiser'

type Room = { path: string; may: string[]; npm: string[]; core: boolean; instead: string }

/** A line a room: what it may import, and what to do instead of anything else. */
const rooms: Record<string, Room> = {
  domain: {
    path: '^src/domain/',
    may: ['^src/domain/'],
    npm: ['zod', 'temporal-polyfill', 'csv-parse', 'ical.js'],
    core: false,
    instead: 'Take what you need as an argument: the core knows no files, clock or network.',
  },
  exports: {
    path: '^src/exports/',
    may: ['^src/(exports|domain|diagrams)/'],
    npm: [
      'ical-generator',
      'csv-stringify',
      'mdast-util-to-markdown',
      'mdast-util-gfm-table',
      'pptxgenjs',
      'jszip',
    ],
    core: false,
    instead: 'An exporter turns a plan into text; let its caller read and write.',
  },
  diagrams: {
    path: '^src/diagrams/',
    may: ['^src/(diagrams|domain)/'],
    npm: [
      'mermaid',
      'elkjs',
      '@resvg/resvg-js',
      'jsdom',
      'fontkit',
      '@types/fontkit',
      'svgo',
      'svg-pathdata',
      'transformation-matrix',
    ],
    core: true,
    instead: 'A picture is drawn from a chart of the domain, and knows no plan.',
  },
  catalogue: {
    path: '^src/catalogue/',
    may: ['^src/(catalogue|domain)/'],
    npm: ['zod'],
    core: true,
    instead: 'The catalogue reads plans/ and knows the domain only.',
  },
  store: {
    path: '^src/store/',
    may: ['^src/(store|domain)/'],
    npm: ['lowdb', 'proper-lockfile', '@types/proper-lockfile'],
    core: true,
    instead: 'The store keeps plans and knows the domain only.',
  },
  actions: {
    path: '^src/actions/',
    may: ['^src/(actions|domain|catalogue)/', '^src/store/store[.]ts$'],
    npm: [],
    core: false,
    instead: 'An action loads, decides in the domain and saves through the Store type.',
  },
  views: {
    path: '^views/',
    may: ['^views/', '^src/domain/'],
    npm: ['hono'],
    core: false,
    instead: 'A view gets its data as props.',
  },
  http: {
    path: '^src/http/',
    may: ['^src/(http|actions|exports|diagrams|domain|catalogue)/', '^views/'],
    npm: ['hono', '@hono/node-server', 'zod'],
    core: false,
    instead: 'A route parses, calls an action and renders a view.',
  },
  cli: {
    path: '^src/cli/',
    may: ['^src/(cli|actions|exports|diagrams|domain|catalogue)/'],
    npm: ['commander'],
    core: true,
    instead: 'A command parses, calls an action and prints an export.',
  },
  config: {
    path: '^src/config[.]ts$',
    may: [],
    npm: ['zod'],
    core: false,
    instead: 'Settings are read from what main hands in.',
  },
}

const anyNpm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown']

const rule = (name: string, comment: string, from: object, to: object): IForbiddenRuleType => ({
  name,
  severity: 'error',
  comment,
  from,
  to,
})

/** Where a process starts: main, and the one that main starts to draw pictures in. */
const STARTS = '^src/(main|diagrams/drawing-process)[.]ts$'

/** Types of a package that ships none: nobody imports them, and the compiler reads them. */
const TYPES_ALONE = '[.]d[.]ts$'

/** What runs in the reader’s browser: the build copies it as it is. */
const IN_BROWSER = '^views/(?:present/present|plan/moved-on)[.]js$'

/** The rules of the rooms: arrows go down, no circles, nothing that main cannot reach. */
export const rules: IForbiddenRuleType[] = [
  ...Object.entries(rooms).flatMap(([name, { path, may, npm, core, instead }]) => [
    rule(
      `${name}-stays-in-its-room`,
      instead,
      { path },
      {
        path: '^(src|views|tests|plans)/',
        ...(may.length > 0 ? { pathNot: may } : {}),
      },
    ),
    rule(
      `${name}-npm`,
      instead,
      { path },
      {
        dependencyTypes: anyNpm,
        ...(npm.length > 0 ? { pathNot: npm.map((one) => `node_modules/${one}/`) } : {}),
      },
    ),
    ...(core ? [] : [rule(`${name}-does-no-io`, instead, { path }, { dependencyTypes: ['core'] })]),
  ]),
  rule('no-circular', 'Move what both need to a third file.', {}, { circular: true }),
  rule(
    'no-orphans',
    'Use it or take it away.',
    { orphan: true, path: '^(src|views)/', pathNot: [TYPES_ALONE, IN_BROWSER] },
    {},
  ),
  rule(
    'no-dead-wood',
    'Nothing stays that main cannot reach.',
    { path: STARTS },
    {
      path: '^(src|views)/',
      pathNot: [STARTS, TYPES_ALONE, IN_BROWSER],
      reachable: false,
    },
  ),
  rule('not-to-unresolvable', 'Install it or correct the path.', {}, { couldNotResolve: true }),
  rule(
    'nobody-imports-tests',
    'Tests import; nobody imports tests.',
    { pathNot: '^tests/' },
    {
      path: '^tests/',
    },
  ),
  rule('nobody-imports-main', 'Main is the only wiring.', {}, { path: '^src/main[.]ts$' }),
]
