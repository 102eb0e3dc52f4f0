import { crc32, deflateSync } from 'node:zlib'
import * as mupdf from 'mupdf'

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(8 + body.length)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), 4 + body.length)
  return framed
}

/** A grey PNG of any size; `rows` are its inflated bytes, each row led by its filter byte, white when not given. */
export const greyPng = (width: number, height: number, rows?: Buffer): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const white = Uint8Array.from({ length: (width + 1) * height }, (_, at) => (at % (width + 1) === 0 ? 0 : 0xFF))
  const signature = Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows ?? white)), chunk('IEND', Buffer.alloc(0))])
}

/** A PNG with lines of text in a plain typeface, as a page at 300 dots per inch. Latin letters, Cyrillic and Greek. */
export const pageWith = (lines: readonly string[]): Uint8Array => {
  const html = `<html><body style="font-family: sans-serif; font-size: 14pt">${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`
  const document = mupdf.Document.openDocument(Buffer.from(html), 'text/html')
  document.layout(450, 250, 14)
  const page = document.loadPage(0)
  const pixmap = page.toPixmap(mupdf.Matrix.scale(300 / 72, 300 / 72), mupdf.ColorSpace.DeviceGray, false)
  return pixmap.asPNG()
}
