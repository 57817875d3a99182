const ZIP = /(?:^|,)\s*gzip\s*(?:;\s*q\s*=\s*([\d.]+)\s*)?(?=,|$)/i

/** Is it asked for zipped, by name? Some programs fail on what they did not ask for. */
export function wantsZip({ headers }: Request): boolean {
  const asked = ZIP.exec(headers.get('accept-encoding') ?? '')
  return asked !== null && Number(asked[1] ?? 1) > 0
}
