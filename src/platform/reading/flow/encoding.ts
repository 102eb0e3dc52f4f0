const CYRILLIC = 'windows-1251'
const CENTRAL_EUROPEAN = 'windows-1250'
const WESTERN = 'windows-1252'

/** A WHATWG encoding by any of its names; `undefined` for what no browser knows. */
const known = (label: string): string | undefined => {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    // A character may be cut at the end of what is looked at.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** ą ł ś ź ż ř š ž ě ů ă ș ț in windows-1250; in 1252 most of these bytes are signs that never stand inside a word. */
const CENTRAL_BYTES = new Set([0xb9, 0xb3, 0x9c, 0x9f, 0xbf, 0xf8, 0x9a, 0x9e, 0xec, 0xf9, 0xe3, 0xba, 0xfe])

/** Old files of one byte a letter: when most letters are beyond ASCII they are Cyrillic, else the commoner letters decide. */
const guessOneByte = (bytes: Uint8Array): string => {
  let ascii = 0
  let high = 0
  let central = 0
  for (const byte of bytes) {
    if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) ascii += 1
    else if (byte >= 0x80) {
      high += 1
      if (CENTRAL_BYTES.has(byte)) central += 1
    }
  }
  if (high > ascii) return CYRILLIC
  return central * 3 > high ? CENTRAL_EUROPEAN : WESTERN
}

const byMark = (bytes: Uint8Array): string | undefined => {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

const DECLARED = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)|<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i

/** How the bytes are to be read: by their mark, as UTF-8 when they are that, as they declare, or by a guess. */
export const encodingOf = (bytes: Uint8Array): string => {
  const mark = byMark(bytes)
  if (mark !== undefined) return mark
  if (isUtf8(bytes.subarray(0, 1_000_000))) return 'utf-8'
  const [, xml, meta] = DECLARED.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1')) ?? []
  const declared = known(xml ?? meta ?? '')
  return declared === undefined || declared === 'utf-8' ? guessOneByte(bytes.subarray(0, 100_000)) : declared
}
