/** A request that nobody means well by. */
export type Hostile = {
  method: string
  path: string
  headers: Record<string, string>
  body: string | Uint8Array | null
}

/** The same numbers for the same seed, so that a failure can be had again. */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const METHODS = ['GET', 'GET', 'GET', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']

const ODD = [
  ...['..', '.', '%2e%2e', '%2e%2e%2f', '%00', '%', '%zz', '%c0%ae', '%ff%fe', '%u0000', '..%5c'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', '-1'],
  ...[
    '1e999',
    '9'.repeat(40),
    'a'.repeat(5000),
    '%F0%9F%92%A9',
    '%E2%80%AE',
    "'%22%3E%3Cscript%3E",
  ],
  ...[
    '$%7B7*7%7D',
    '{{7*7}}',
    ':id',
    '*',
    '(',
    '[',
    '%5B',
    '\\',
    '%0d%0aX: y',
    ';',
    '|id',
    '~',
    '@',
  ],
  ...['ours', 'leicestershire-rutland', 'ours.json', '.deleted', 'deleted', 'feeds', 'x.ics'],
]

const VALUES = [
  ...['', ' ', '0', '-1', '1', '9007199254740993', '1e400', 'NaN', 'on', 'save', 'delete', 'ask'],
  ...['\u0000', '\ud800', '\u202e', '💩', '<script>alert(1)</script>', '"\'><', '__proto__'],
  ...['2019-02-29', '2019-13-45', '9999-99-99', '../2019', '{"a":', '[]', 'x'.repeat(3000), '\r\n'],
]

const QUERIES = [
  ...[
    'today',
    'asAt',
    'saved',
    'from',
    'to',
    'view',
    'option',
    'against',
    'on',
    'only',
    'q',
    'page',
  ],
  ...['sort', 'who', 'what', 'just', 'area', 'state', '__proto__', 'a[b]', ''],
]

const FIELDS = [
  ...['revision', 'then', 'id', 'title', 'name', 'seed', 'request', 'read', 'rows', 'text', 'deed'],
  ...['day', 'on-how', 'on-day', 'on-month', 'on-year', 'owner', 'state', '__proto__', 'to', ''],
]

const TYPES = [
  ...['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded'],
  ...['multipart/form-data; boundary=x', 'multipart/form-data', 'application/json', 'text/plain'],
  ...[
    'application/x-www-form-urlencoded; charset=utf-7',
    '',
    ';;;',
    'multipart/form-data; boundary=',
  ],
]

const HEADERS: readonly (readonly [string, readonly string[]])[] = [
  ['cookie', ['name=%', 'name=%00', 'name=%ud800', `name=${'x'.repeat(4000)}`, ';;;=', 'name="']],
  ['accept', ['*/*', 'text/html;q=2', '', 'x'.repeat(2000)]],
  ['accept-encoding', ['gzip', 'br;q=0', '*;q=x', 'identity;q=0']],
  ['if-none-match', ['*', '"', 'W/""', '"a","b"', 'x'.repeat(3000)]],
  ['if-modified-since', ['never', '0', 'Sat, 32 Foo 2019 99:99:99 GMT']],
  ['range', ['bytes=0-', 'bytes=-1', 'bytes=9-1', 'x']],
  ['origin', ['null', 'http://evil.example', 'http://localhost:8018', 'x:', 'http://[']],
  ['sec-fetch-site', ['same-origin', 'none', 'cross-site', 'x']],
  ['x-forwarded-host', ['evil.example']],
  ['x-forwarded-for', ['127.0.0.1, ::1', '%']],
  ['x-http-method-override', ['DELETE']],
  ['content-encoding', ['gzip', 'x']],
  ['expect', ['x']],
]

const MULTIPART = '--x\r\nContent-Disposition: form-data; name="file"; filename="../a.ics"\r\n\r\n'

/**
 * Made from the addresses that there are, and from what has brought other programs down; one after
 * the other, so that whoever looks at the memory sees none of it.
 */
export function* hostileRequests(
  paths: readonly string[],
  count: number,
  seed = 8,
): Generator<Hostile> {
  const below = chance(seed)
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const some = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: below(most + 1) }, make)

  const path = (): string => {
    const filled = one(paths)
      .split('/')
      .map((part) => (part.startsWith(':') ? (below(2) === 0 ? 'ours' : one(ODD)) : part))
    if (below(4) === 0) filled.splice(1 + below(filled.length), 0, one(ODD))
    const query = some(3, () => `${one(QUERIES)}=${encodeURI(one(VALUES).toWellFormed())}`)
    const raw = below(8) === 0 ? `?${one(ODD)}&${one(ODD)}=` : ''
    return `/${filled.join('/').replace(/^\/+/, '')}${query.length > 0 ? `?${query.join('&')}` : raw}`
  }
  const body = (): string | Uint8Array => {
    const kind = below(10)
    if (kind === 0) return Uint8Array.from({ length: below(2000) }, () => below(256))
    if (kind === 1) return MULTIPART + one(VALUES).repeat(below(20)) + (below(2) ? '\r\n--x--' : '')
    if (kind === 2) return `${'%'.repeat(below(50))}=${'%zz'.repeat(below(50))}&&&=`
    if (kind === 3) return 'a=b&'.repeat(below(20_000))
    if (kind === 4) return '[['.repeat(below(20_000))
    const pairs = some(12, () => `${one(FIELDS)}=${encodeURIComponent(one(VALUES).toWellFormed())}`)
    return pairs.join('&')
  }
  for (let n = 0; n < count; n += 1) {
    const method = one(METHODS)
    const headers = Object.fromEntries(
      some(3, () => one(HEADERS)).map(([name, values]) => [name, one(values)]),
    )
    const host =
      below(30) === 0 ? one(['evil.example', 'localhost:99999', '', 'x y']) : 'localhost:8018'
    const isSent = method !== 'GET' && method !== 'HEAD' && below(8) !== 0
    yield {
      method,
      path: path(),
      headers: { ...headers, host, ...(isSent ? { 'content-type': one(TYPES) } : {}) },
      body: isSent ? body() : null,
    }
  }
}
