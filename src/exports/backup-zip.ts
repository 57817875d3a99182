import JSZip from 'jszip'
import { BackupManifest } from '../domain/backup-manifest.ts'
import { accept, refuse, type Result } from '../domain/problem.ts'

type File = { path: string; bytes: Uint8Array; sha256: string }
type Backup = { manifest: BackupManifest; files: File[] }

const MANIFEST = 'manifest.json'
/** Everything else lies below this, so that no file can be taken for the manifest. */
const FOLDER = 'data/'

/** A backup as one file. */
export async function zipBackup({ manifest, files }: Backup): Promise<Uint8Array> {
  const zip = new JSZip()
  const date = new Date(manifest.at)
  const options = { date, createFolders: false }
  zip.file(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`, options)
  for (const { path, bytes } of files) zip.file(`${FOLDER}${path}`, bytes, options)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

const NOT_OURS = 'It is no backup of plans, or is damaged'

async function openZip(bytes: Uint8Array): Promise<JSZip | null> {
  try {
    return await JSZip.loadAsync(bytes, { checkCRC32: true })
  } catch {
    return null
  }
}

async function manifestIn(zip: JSZip): Promise<BackupManifest | null> {
  try {
    const text = await zip.file(MANIFEST)?.async('string')
    return text === undefined ? null : BackupManifest.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** What a backup holds, as its own list of files says; nothing that is not on it, and all that is. */
export async function unzipBackup(bytes: Uint8Array): Promise<Result<Backup>> {
  const zip = await openZip(bytes)
  if (!zip) return refuse(`${NOT_OURS}: it cannot be read as a zip file.`)
  const manifest = await manifestIn(zip)
  if (!manifest) return refuse(`${NOT_OURS}: it has no ${MANIFEST} that can be read.`)
  const listed = new Set(manifest.files.map(({ path }) => `${FOLDER}${path}`))
  const extra = Object.values(zip.files).find(
    ({ name, dir }) => !dir && name !== MANIFEST && !listed.has(name),
  )
  if (extra)
    return refuse(`It holds a file that its list does not name: ${extra.name.slice(0, 100)}.`)
  const files: File[] = []
  for (const { path, sha256, bytes: length } of manifest.files) {
    const found = await zip.file(`${FOLDER}${path}`)?.async('uint8array')
    if (found?.length !== length) return refuse(`${path} is missing from it, or was cut short.`)
    files.push({ path, bytes: found, sha256 })
  }
  return accept({ manifest, files })
}
