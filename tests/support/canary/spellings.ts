/** One way in which a text may lie in a file. */
export type Spelling = { readonly encoding: string; readonly bytes: Buffer }

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

const hex4 = (unit: number): string => unit.toString(16).padStart(4, '0')

const units = (text: string): readonly number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

const escapeUnits = (text: string, spell: (unit: number) => string, plain: (unit: number) => boolean): string =>
  units(text).map((unit) => (plain(unit) ? String.fromCharCode(unit) : spell(unit))).join('')

const isAscii = (unit: number): boolean => unit < 0x80

const never = (): boolean => false

/** An eight-bit code page by which old programs write; `undefined` when the text has letters that it does not know. */
const inCodePage = (text: string, page: string): Buffer | undefined => {
  const letters = new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  const bytes = [...text].map((letter) => letters.indexOf(letter))
  return bytes.every((byte) => byte >= 0) ? Buffer.from(bytes) : undefined
}

/** Base64 of the text where `before` bytes stand in front of it, without the letters that depend on its neighbours. */
const inBase64 = (bytes: Buffer, before: number): string => {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
  return whole.slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 8) / 6))
}

/** PostgreSQL's own compression (pglz) puts a control byte, 0 where nothing repeats, in front of every eight bytes. */
const inPglz = (bytes: Buffer, first: number): Buffer => {
  const parts: Buffer[] = [bytes.subarray(0, first)]
  for (let at = first; at < bytes.length; at += 8) parts.push(Buffer.of(0), bytes.subarray(at, at + 8))
  return Buffer.concat(parts)
}

const percent = (bytes: Buffer): string => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

const quotedPrintable = (bytes: Buffer): string => [...bytes].map((byte) => (byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('')

const spelledAsText = (text: string): readonly [string, string][] => {
  const bytes = Buffer.from(text)
  const component = encodeURIComponent(text)
  return [
    ['plain', text],
    ['reversed', [...text].toReversed().join('')],
    ['hex', bytes.toString('hex')],
    ['hex, capitals', bytes.toString('hex').toUpperCase()],
    ['url', component],
    ['url, small letters', component.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())],
    ['url, form', component.replaceAll('%20', '+')],
    ['url, every byte', percent(bytes)],
    ['url, every byte, capitals', percent(bytes).toUpperCase()],
    ['json', escapeUnits(text, (unit) => `\\u${hex4(unit)}`, isAscii)],
    ['json, capitals', escapeUnits(text, (unit) => `\\u${hex4(unit).toUpperCase()}`, isAscii)],
    ['json, every letter', escapeUnits(text, (unit) => `\\u${hex4(unit)}`, never)],
    ['json, quoted', JSON.stringify(text).slice(1, -1)],
    ['html', [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('')],
    ['html, beyond ASCII', [...text].map((letter) => ((letter.codePointAt(0) ?? 0) < 0x80 ? letter : `&#${letter.codePointAt(0)};`)).join('')],
    ['html, hex', [...text].map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join('')],
    ['quoted-printable', quotedPrintable(bytes)],
    ...[0, 1, 2].flatMap((before): [string, string][] => {
      const base64 = inBase64(bytes, before)
      return [[`base64, ${before} before`, base64], [`base64url, ${before} before`, base64.replaceAll('+', '-').replaceAll('/', '_')]]
    }),
  ]
}

const spellingsOfForm = (form: string, text: string): Spelling[] => {
  const bytes = Buffer.from(text)
  const pages = ['windows-1251', 'windows-1250', 'windows-1252', 'koi8-u'].flatMap((page) => {
    const spelled = inCodePage(text, page)
    return spelled ? [{ encoding: `${form}${page}`, bytes: spelled }] : []
  })
  return [
    ...spelledAsText(text).map(([encoding, spelled]) => ({ encoding: `${form}${encoding}`, bytes: Buffer.from(spelled) })),
    { encoding: `${form}utf-16 le`, bytes: Buffer.from(text, 'utf16le') },
    { encoding: `${form}utf-16 be`, bytes: utf16be(text) },
    { encoding: `${form}utf-16 le in hex`, bytes: Buffer.from(Buffer.from(text, 'utf16le').toString('hex')) },
    ...Array.from({ length: 8 }, (_, first) => ({ encoding: `${form}pglz, ${first} before`, bytes: inPglz(bytes, first) })),
    ...pages,
  ]
}

/** A canary has at least so many bytes: a shorter one would be found by chance. */
const SHORTEST_CANARY = 8

const SHORTEST_KEY = 16

/**
 * Every way in which a canary may lie in a file, each once: encodings, in both cases and with its accents apart.
 * @param canary a text that stands nowhere else: made up, with words of its own
 */
export const spellingsOf = (canary: string): readonly Spelling[] => {
  if (Buffer.byteLength(canary) < SHORTEST_CANARY) throw new RangeError(`a canary has at least ${SHORTEST_CANARY} bytes`)
  const forms: [string, string][] = [['', canary], ['small letters, ', canary.toLowerCase()], ['capitals, ', canary.toUpperCase()], ['accents apart, ', canary.normalize('NFD')]]
  const spellings = new Map<string, Spelling>()
  for (const [form, text] of forms) {
    for (const spelling of spellingsOfForm(form, text)) {
      const key = spelling.bytes.toString('latin1')
      if (!spellings.has(key)) spellings.set(key, spelling)
    }
  }
  return [...spellings.values()]
}

const spelledAsBytes = (bytes: Buffer): readonly [string, Buffer][] => {
  const hex = bytes.toString('hex')
  const texts: [string, string][] = [
    ['hex', hex],
    ['hex, capitals', hex.toUpperCase()],
    ['hex, with colons', hex.replaceAll(/(..)(?=.)/g, '$1:')],
    ['url', percent(bytes)],
    ['url, capitals', percent(bytes).toUpperCase()],
    ['numbers', bytes.join(',')],
    ['numbers, with spaces', bytes.join(', ')],
    ...[0, 1, 2].flatMap((before): [string, string][] => {
      const base64 = inBase64(bytes, before)
      return [[`base64, ${before} before`, base64], [`base64url, ${before} before`, base64.replaceAll('+', '-').replaceAll('/', '_')]]
    }),
  ]
  return [
    ['plain', bytes],
    ['reversed', Buffer.from(bytes.toReversed())],
    ...texts.flatMap(([encoding, text]): [string, Buffer][] => [[encoding, Buffer.from(text)], [`${encoding}, in utf-16`, Buffer.from(text, 'utf16le')]]),
    ...Array.from({ length: 8 }, (_, first): [string, Buffer] => [`pglz, ${first} before`, inPglz(bytes, first)]),
  ]
}

/** Every way in which a key may lie in a file: as it is, and as programs write bytes down. @param key 16 bytes at least */
export const spellingsOfKey = (key: Uint8Array): readonly Spelling[] => {
  if (key.length < SHORTEST_KEY) throw new RangeError(`a key has at least ${SHORTEST_KEY} bytes`)
  return spelledAsBytes(Buffer.from(key)).map(([encoding, bytes]) => ({ encoding, bytes }))
}
