/** The faults among the bytes of a feed, the first of each kind: no parser we know finds these. */
export function byteFindings(bytes: Uint8Array): string[] {
  const findings: string[] = []
  const first = (what: string, wrong: (byte: number, at: number) => boolean): void => {
    const at = bytes.findIndex(wrong)
    if (at >= 0) findings.push(`${what} at byte ${at}`)
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb) findings.push('starts with a byte-order mark')
  first('bare LF', (byte, at) => byte === 10 && bytes[at - 1] !== 13)
  first('bare CR', (byte, at) => byte === 13 && bytes[at + 1] !== 10)
  first('control character', (b) => (b < 32 && ![9, 10, 13].includes(b)) || b === 127)
  if (bytes.at(-2) !== 13 || bytes.at(-1) !== 10) findings.push('no final CRLF')
  return [...findings, ...lineFindings(bytes)]
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Physical lines: at most 75 octets, none empty, each whole characters. */
function lineFindings(bytes: Uint8Array): string[] {
  const findings: string[] = []
  let start = 0
  while (start < bytes.length) {
    const feed = bytes.indexOf(10, start)
    const stop = feed < 0 ? bytes.length : feed
    const line = bytes.subarray(start, bytes[stop - 1] === 13 && stop > start ? stop - 1 : stop)
    if (line.length > 75) findings.push(`line of ${line.length} octets`)
    if (line.length === 0) findings.push('empty line')
    if (!isUtf8(line))
      findings.push('line is not UTF-8 by itself (bad bytes, or a folded character)')
    start = stop + 1
  }
  return findings
}
