// The least work that yields a correct feed: the yardstick for feed benchmarks. Not for use in the product.
// events: [{ uid, sequence, stamp: Date, start: 'YYYY-MM-DD', end: 'YYYY-MM-DD' (exclusive), summary, description, categories: [string], url, status }]
const escapeText = (s) => s.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
const utc = (d) => d.toISOString().replace(/[-:]|\.\d{3}/g, '')
const day = (s) => s.replaceAll('-', '')
function fold(line) {
  if (line.length <= 75 && /^[\x00-\x7f]*$/.test(line)) return line + '\r\n'
  let out = '',
    octets = 0,
    from = 0
  for (let i = 0; i < line.length;) {
    const c = line.codePointAt(i),
      step = c > 0xffff ? 2 : 1,
      width = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4
    if (octets + width > 75) {
      out += line.slice(from, i) + '\r\n '
      from = i
      octets = 1
    }
    octets += width
    i += step
  }
  return out + line.slice(from) + '\r\n'
}
export function serialise(name, events) {
  let o =
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//yardstick//EN\r\nCALSCALE:GREGORIAN\r\n' +
    fold('NAME:' + escapeText(name)) +
    fold('X-WR-CALNAME:' + escapeText(name)) +
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n'
  for (const e of events) {
    const stamp = utc(e.stamp)
    o +=
      'BEGIN:VEVENT\r\n' +
      fold('UID:' + e.uid) +
      `SEQUENCE:${e.sequence}\r\nDTSTAMP:${stamp}\r\nLAST-MODIFIED:${stamp}\r\nDTSTART;VALUE=DATE:${day(e.start)}\r\nDTEND;VALUE=DATE:${day(e.end)}\r\n` +
      fold('SUMMARY:' + escapeText(e.summary)) +
      fold('DESCRIPTION:' + escapeText(e.description)) +
      fold('CATEGORIES:' + e.categories.map(escapeText).join(',')) +
      (e.url ? fold('URL;VALUE=URI:' + e.url) : '') +
      `STATUS:${e.status}\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n`
  }
  return o + 'END:VCALENDAR\r\n'
}
