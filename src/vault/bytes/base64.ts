// A register of five thousand clients comes as nine megabytes of this, and most engines have nothing for it yet: two tables are twenty times as fast as taking letters apart.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const NONE = 0xff
const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0))
const VALUES = new Uint8Array(0x80).fill(NONE)
for (const [value, code] of CODES.entries()) VALUES[code] = value

const ASCII = new TextDecoder('utf-8')

const codeAt = (value: number): number => CODES[value & 0x3f] ?? NONE

/** Base64 in the URL alphabet, without padding (RFC 4648, section 5). */
export const toBase64 = (bytes: Uint8Array): string => {
  const spelled = new Uint8Array(Math.ceil((bytes.length * 4) / 3))
  let at = 0
  for (let from = 0; from < bytes.length; from += 3) {
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
    // What would lie behind the end is not written: an array of bytes takes no more than it has room for.
    spelled[at] = codeAt(three >>> 18)
    spelled[at + 1] = codeAt(three >>> 12)
    spelled[at + 2] = codeAt(three >>> 6)
    spelled[at + 3] = codeAt(three)
    at += 4
  }
  return ASCII.decode(spelled)
}

const valueAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? NONE

/** Reads letter by letter, where the engine reads none. */
const fromLetters = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  const rest = text.length % 4
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  const whole = text.length - rest
  // Collects what no letter is in any place: one look at the end instead of one at each.
  let wrong = 0
  let at = 0
  for (let from = 0; from < whole; from += 4) {
    const a = valueAt(text, from)
    const b = valueAt(text, from + 1)
    const c = valueAt(text, from + 2)
    const d = valueAt(text, from + 3)
    wrong |= a | b | c | d
    bytes[at] = (a << 2) | (b >>> 4)
    bytes[at + 1] = (b << 4) | (c >>> 2)
    bytes[at + 2] = (c << 6) | d
    at += 3
  }
  if (rest > 0) {
    const a = valueAt(text, whole)
    const b = valueAt(text, whole + 1)
    const c = rest === 3 ? valueAt(text, whole + 2) : 0
    wrong |= a | b | c
    if ((rest === 2 ? b & 0x0f : c & 0x03) !== 0) return undefined
    bytes[at] = (a << 2) | (b >>> 4)
    if (rest === 3) bytes[at + 1] = (b << 4) | (c >>> 2)
  }
  return (wrong & 0xc0) === 0 ? bytes : undefined
}

/** What younger engines bring (ECMAScript 2026, `Uint8Array.fromBase64`): the compiler's library does not know it yet. */
type Engine = { readonly fromBase64?: (text: string, how: { readonly alphabet: 'base64url'; readonly lastChunkHandling: 'loose' }) => Uint8Array<ArrayBuffer> }

const HOW = { alphabet: 'base64url', lastChunkHandling: 'loose' } as const

/**
 * The engine reads what has no padding only when it is loose, and then it reads too much: signs of padding, spaces, bits that belong to no byte. With any of the first
 * two there are fewer bytes than there are letters for.
 */
const byEngine = (read: NonNullable<Engine['fromBase64']>, text: string): Uint8Array<ArrayBuffer> | undefined => {
  const rest = text.length % 4
  const last = rest === 0 ? 0 : valueAt(text, text.length - 1)
  if ((rest === 2 ? last & 0x0f : rest === 3 ? last & 0x03 : 0) !== 0) return undefined
  try {
    const bytes = read(text, HOW)
    return bytes.length === Math.floor((text.length * 3) / 4) ? bytes : undefined
  } catch {
    return undefined
  }
}

/** A reader of base64url by what an engine brings. */
export const readerBy = (engine: Engine) => {
  const read = engine.fromBase64
  /** `undefined` for what is not canonical base64url: another alphabet, padding, or bits in the last letter that belong to no byte. */
  return (text: string): Uint8Array<ArrayBuffer> | undefined => (text.length % 4 === 1 ? undefined : read === undefined ? fromLetters(text) : byEngine(read, text))
}

export const fromBase64 = readerBy(Uint8Array as Engine) // It may be there.
