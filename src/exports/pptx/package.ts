import JSZip from 'jszip'
import pptxgen from 'pptxgenjs'
import { LAYOUTS, MASTER, type LayoutName } from './layouts.ts'
import { tag, words } from './xml.ts'

/** One slide as it is to stand in the file. */
export type FileSlide = { layout: LayoutName; shapes: readonly string[]; notes: readonly string[] }

export type FileFacts = {
  title: string
  subject: string
  revision: number
  /** When the plan last changed: the same plan gives the same file. */
  changedAt: string
}

/** Its types are those of its CommonJS form, where the class is one level further in. */
const Deck = pptxgen as unknown as typeof pptxgen.default

const NOTES = 'NOTES'

/** The parts of a presentation with empty slides; what stands on them is written in afterwards. */
async function emptyParts(
  slides: readonly FileSlide[],
  { title, subject, revision }: FileFacts,
): Promise<JSZip> {
  const deck = new Deck()
  deck.layout = 'LAYOUT_WIDE'
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' }
  deck.title = title
  deck.subject = subject
  deck.author = 'Safeguarding transition'
  deck.company = ''
  deck.revision = String(revision + 1)
  for (const name of Object.keys(LAYOUTS)) deck.defineSlideMaster({ title: name })
  for (const { layout } of slides) deck.addSlide({ masterName: layout }).addNotes(NOTES)
  const written = await deck.write({ outputType: 'nodebuffer' })
  if (!(written instanceof Uint8Array)) throw new Error('The presentation was not written.')
  return JSZip.loadAsync(written)
}

const TREE = /(<\/p:grpSpPr>)[\s\S]*?(<\/p:spTree>)/

const withShapes = (xml: string, shapes: readonly string[]): string =>
  xml.replace(TREE, (_, before: string, after: string) => before + shapes.join('') + after)

const noted = (notes: readonly string[]): string =>
  notes
    .map((note) =>
      tag('a:p', {}, tag('a:r', {}, tag('a:rPr', { lang: 'en-GB' }), tag('a:t', {}, words(note)))),
    )
    .join('') || tag('a:p', {}, tag('a:endParaRPr', { lang: 'en-GB' }))

const NOTES_PARAGRAPH = new RegExp(`<a:p><a:r><a:rPr[^>]*/><a:t>${NOTES}</a:t></a:r>.*?</a:p>`)

const DATE = /(<dcterms:(created|modified) [^>]*>)[^<]*/g

const british = (xml: string): string => xml.replaceAll('lang="en-US"', 'lang="en-GB"')

const FIRST_LAYOUT = 2

/** What a part of the file becomes; unchanged where nothing of ours stands in it. */
function filled(path: string, xml: string, slides: readonly FileSlide[], at: string): string {
  const [, part, number] =
    /\/(slide|slideLayout|notesSlide|slideMaster)(\d+)\.xml$/.exec(path) ?? []
  const n = Number(number)
  const slide = slides[n - 1]
  if (path === 'docProps/core.xml') return xml.replace(DATE, (_, open: string) => open + at)
  if (part === 'slide' && slide) return withShapes(xml, slide.shapes)
  if (part === 'notesSlide' && slide) return xml.replace(NOTES_PARAGRAPH, () => noted(slide.notes))
  if (part === 'slideMaster')
    return withShapes(
      xml,
      MASTER.map((shape, id) => shape(id + 2)),
    )
  const layout = Object.values(LAYOUTS)[n - FIRST_LAYOUT]
  return part === 'slideLayout' && layout
    ? withShapes(
        xml,
        layout.map((shape, id) => shape(id + 2)),
      )
    : xml
}

/**
 * A presentation as a file. pptxgenjs makes the parts that every such file has; it can't join lines
 * to shapes, say what a shape shows, or leave its own clock and language out, so that the slides
 * are written here.
 */
export async function packageOf(
  slides: readonly FileSlide[],
  facts: FileFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await emptyParts(slides, facts)
  const at = new Date(facts.changedAt)
  const zip = new JSZip()
  const moment = at.toISOString().replace(/\.\d+Z$/, 'Z')
  for (const path of Object.keys(parts.files).toSorted()) {
    const part = parts.files[path]
    if (!part || part.dir) continue
    const xml = british(await part.async('string'))
    zip.file(path, filled(path, xml, slides, moment), { date: at, createFolders: false })
  }
  const type = 'arraybuffer'
  return new Uint8Array(await zip.generateAsync({ type, compression: 'DEFLATE', platform: 'DOS' }))
}
