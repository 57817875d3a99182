import type { Context } from 'hono'
import { readForm, type Form } from './form-fields.ts'
import { readParts, type Part } from './multipart.ts'

/** A form with a file: what was typed, and the file’s name and bytes, if one was chosen. */
export type Upload = { form: Form; name: string; bytes: Uint8Array | null }

/** A file that was not chosen comes without a name and without a byte. */
const isChosen = ({ fileName, bytes }: Part): boolean =>
  fileName !== null && (fileName !== '' || bytes.length > 0)

const textOf = ({ bytes }: Part): string => new TextDecoder().decode(bytes)

/**
 * A form as sent, with the one file in it. A body that is no form reads as an empty one, which says
 * what to choose.
 */
export async function readUpload(c: Context, id: string): Promise<Upload> {
  const type = c.req.header('content-type') ?? ''
  if (!type.startsWith('multipart/form-data'))
    return { form: await readForm(c), name: '', bytes: null }
  const parts = readParts(Buffer.from(await c.req.arrayBuffer()), type) ?? []
  const typed = parts.filter(({ fileName }) => fileName === null)
  const form = new URLSearchParams(typed.map((part): [string, string] => [part.name, textOf(part)]))
  c.set('typed', form)
  const file = parts.find((part) => part.name === id && isChosen(part))
  return { form, name: file?.fileName ?? '', bytes: file?.bytes ?? null }
}
