const SIGNATURE = Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])

/**
 * What a PNG says of its size, in pixels; `undefined` when it does not begin as a PNG must (ISO/IEC 15948, 5.2 and 11.2.2).
 * This is more than politeness: Tesseract takes anything else on its standard input for a list of files and addresses to open.
 */
export const sizeOfPng = (image: Uint8Array): { readonly width: number; readonly height: number } | undefined => {
  const bytes = Buffer.from(image.buffer, image.byteOffset, image.byteLength)
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(SIGNATURE)) return undefined
  if (bytes.readUInt32BE(8) !== 13 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
  const width = bytes.readUInt32BE(16)
  const height = bytes.readUInt32BE(20)
  return width === 0 || height === 0 ? undefined : { width, height }
}
