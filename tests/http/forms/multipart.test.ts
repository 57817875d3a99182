import { describe, expect, it } from 'vitest'
import { readParts } from '../../../src/http/forms/multipart.ts'
import { cpuTime } from '../../cpu-time.ts'

const TYPE = 'multipart/form-data; boundary=xYz'
const MOST = 10 * 1024 * 1024

const head = (name: string, more = ''): string =>
  `--xYz\r\nContent-Disposition: form-data; name="${name}"${more}\r\n`
const part = (name: string, value: string): string => `${head(name)}\r\n${value}\r\n`

const read = (text: string, type = TYPE) =>
  readParts(Buffer.from(text), type)?.map(({ bytes, ...rest }) => ({
    ...rest,
    text: Buffer.from(bytes).toString('utf8'),
  })) ?? null

describe('a form with a file', () => {
  it('is read as a browser sends it', async () => {
    const form = new FormData()
    form.set('words', 'Cabinet, “é”\r\nnext line')
    form.set('empty', '')
    form.set('file', new File(['\r\n--xYz\r\n\0é'], 'a "quoted" é.ics', { type: 'text/calendar' }))
    const sent = new Request('http://localhost/', { method: 'POST', body: form })
    const body = Buffer.from(await sent.clone().arrayBuffer())
    const parts = readParts(body, sent.headers.get('content-type') ?? '')
    expect(parts?.map(({ name, fileName }) => [name, fileName])).toEqual([
      ['words', null],
      ['empty', null],
      ['file', 'a "quoted" é.ics'],
    ])
    expect(parts?.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
      'Cabinet, “é”\r\nnext line',
      '',
      '\r\n--xYz\r\n\0é',
    ])
  })

  it('takes a boundary in quotation marks, and heads in any case', () => {
    const text = part('a', '1').replace('Content-D', 'CONTENT-d') + '--xYz--\r\n'
    const type = 'multipart/form-data; charset=utf-8; boundary="xYz"'
    expect(read(text, type)).toEqual([{ name: 'a', fileName: null, text: '1' }])
  })

  it.each([
    ['no boundary', part('a', '1') + '--xYz--', 'multipart/form-data'],
    ['another boundary', part('a', '1') + '--xYz--', 'multipart/form-data; boundary=y'],
    ['no end', part('a', '1'), TYPE],
    ['no body', '', TYPE],
    ['no head', '--xYz\r\n1\r\n--xYz--', TYPE],
    ['no name', '--xYz\r\nContent-Disposition: form-data\r\n\r\n1\r\n--xYz--', TYPE],
    ['more parts than a form has', part('a', '1').repeat(21) + '--xYz--', TYPE],
    ['a head of any length', `${head('a', `; x="${'x'.repeat(5000)}"`)}\r\n1\r\n--xYz--`, TYPE],
  ])('with %s is broken', (_, text, type) => {
    expect(read(text, type)).toBe(null)
  })

  it.each([
    ['parts', part('a', '1').repeat(150_000)],
    ['heads', `${head('a')}${'x: y\r\n'.repeat(MOST / 6)}\r\n1\r\n--xYz--`],
    ['what looks like an end', `${head('a')}\r\n${'\r\n--xY'.repeat(MOST / 6)}\r\n--xYz--`],
    ['quotation marks', `${head('a', '; filename="'.repeat(300))}\r\n1\r\n--xYz--`],
  ])('of 10 MB of %s costs little', (_, text) => {
    const body = Buffer.from(text)
    expect(cpuTime(() => readParts(body, TYPE))).toBeLessThan(500)
  })
})
