/** The text, cut at a word where it is longer than fits: a page of one side has no room for more. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest).toWellFormed()
  const word = cut.lastIndexOf(' ')
  return `${word > longest / 2 ? cut.slice(0, word) : cut}…`
}
