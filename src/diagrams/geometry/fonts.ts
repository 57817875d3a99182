import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'

/** Arimo has the advances of Arial and Liberation Sans, and comes with the package, not the machine. */
const FILES = {
  regular: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  bold: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
  italic: '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf',
  boldItalic: '@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf',
} as const

export type Face = keyof typeof FILES

const { resolve } = createRequire(import.meta.url)
/** Where the files of all faces are, for a program that reads them itself. */
export const fontPaths = (): string[] => Object.values(FILES).map((file) => resolve(file))

const opened = new Map<Face, fontkit.Font>()

function open(face: Face): fontkit.Font {
  const font = fontkit.create(readFileSync(resolve(FILES[face])))
  if (!('glyphsForString' in font)) throw new Error(`${FILES[face]} is not a single font`)
  return font
}

/** The font, read once. */
export function fontOf(face: Face): fontkit.Font {
  const font = opened.get(face) ?? open(face)
  opened.set(face, font)
  return font
}
