/**
 * Text of several lines as one paragraph: where the lines were broken says nothing. Read line by
 * line, for one pattern of white space around a line break takes minutes on a long enough gap.
 */
export const oneParagraph = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
