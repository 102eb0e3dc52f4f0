import * as mupdf from 'mupdf'

/** The same PDF encrypted with AES-256, to be opened with `password`; with `''` it opens for everybody. */
export const lockedPdf = (pdf: Uint8Array, password: string): Uint8Array => {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf').asPDF()
  if (!document) throw new Error('not a PDF')
  const saved = document.saveToBuffer(`encrypt=aes-256,owner-password=owner,user-password=${password}`)
  try {
    return saved.asUint8Array().slice()
  } finally {
    saved.destroy()
    document.destroy()
  }
}
