import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { WorkbookPart } from '#clients/export'

const AT_ONCE = 500_000
/** A file that tells no time of day. */
const DAY = new Date(2000, 0, 1)

/** Packs a workbook, and lets the page breathe meanwhile. `undefined`: stopped. */
export const packWorkbook = async (parts: readonly WorkbookPart[], stopped: () => boolean): Promise<Blob | undefined> => {
  const packed: Uint8Array<ArrayBuffer>[] = []
  let fault: Error | undefined
  const zip = new Zip((error, piece) => {
    if (error) fault = error
    else packed.push(new Uint8Array(piece))
  })
  for (const { path, text } of parts) {
    const file = new ZipDeflate(path, { level: 6 })
    file.mtime = DAY
    zip.add(file)
    let waiting = ''
    for (const piece of text) {
      waiting += piece
      if (waiting.length < AT_ONCE) continue
      file.push(strToU8(waiting))
      waiting = ''
      await new Promise((go) => setTimeout(go))
      if (stopped()) return undefined
    }
    file.push(strToU8(waiting), true)
  }
  zip.end()
  if (fault) throw fault
  return new Blob(packed, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
}
