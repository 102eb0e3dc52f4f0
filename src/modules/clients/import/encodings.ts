/** How the letters of a text file are written, by the names that `TextDecoder` knows. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1250', 'windows-1252', 'iso-8859-2', 'koi8-u'] as const

export type Encoding = (typeof ENCODINGS)[number]

const HEAD = 200_000

const isUtf8 = (bytes: Uint8Array<ArrayBuffer>): boolean => {
  try {
    // `stream`: a letter that is cut in two at the end is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Letters that the network's languages have beside a to z, which tell the Latin encodings apart. */
const CENTRAL = new Set('ąćęłńóśźżáčďéěíňřšťúůýžäöüßăâîşţôĄĆĘŁŃÓŚŹŻÁČĎÉĚÍŇŘŠŤÚŮÝŽÄÖÜĂÂÎŞŢ')
const WESTERN = new Set('àâçéèêëîïôùûüÿœæäöüßáíóúñÀÂÇÉÈÊËÎÏÔÙÛÜŒÄÖÜÁÍÓÚ')
const CYRILLIC = /^[а-яёіїєґўђѓјљњќџ]$/u
const LETTER = /^\p{L}$/u

const decode = (encoding: string, bytes: Uint8Array<ArrayBuffer>): string => new TextDecoder(encoding).decode(bytes)

/** How much a text looks as somebody wrote it: small letters inside words are usual, capitals there and signs among letters are not. */
const cyrillicScore = (text: string): number => {
  let score = 0
  for (let at = 1; at < text.length; at += 1) {
    const [before, here] = [text.charAt(at - 1), text.charAt(at)]
    if (here <= '\u007F') continue
    if (CYRILLIC.test(here)) score += LETTER.test(before) ? 2 : 0
    else if (LETTER.test(here)) score -= LETTER.test(before) && before === before.toLowerCase() ? 2 : 0
    else score -= 1
  }
  return score
}

const latinScore = (text: string, expected: ReadonlySet<string>): number => {
  let score = 0
  for (const letter of text) if (letter > '\u007F') score += expected.has(letter) ? 1 : LETTER.test(letter) ? -1 : -2
  return score
}

const best = (scores: readonly (readonly [Encoding, number])[]): Encoding => scores.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 'windows-1252'

/** How the letters of a file are most likely written, by its beginning. Whoever reads it looks at a sample and may choose another. */
export const guessEncoding = (bytes: Uint8Array<ArrayBuffer>): Encoding => {
  const head = bytes.subarray(0, HEAD)
  const [first, second, third] = head
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Commas, digits and line ends have a nought beside them in UTF-16, whatever the script.
  const noughts = [0, 0]
  for (const [place, byte] of head.entries()) if (byte === 0) noughts[place % 2] = (noughts[place % 2] ?? 0) + 1
  const [even = 0, odd = 0] = noughts
  if (Math.max(even, odd) * 20 > head.length) return odd >= even ? 'utf-16le' : 'utf-16be'
  if (isUtf8(head)) return 'utf-8'
  let [high, together] = [0, 0]
  for (const [place, byte] of head.entries()) {
    if (byte < 0x80) continue
    high += 1
    if ((head[place - 1] ?? 0) >= 0x80) together += 1
  }
  // Cyrillic words are such bytes all through; in Latin ones they stand alone.
  if (together * 2 > high) return best((['windows-1251', 'koi8-u'] as const).map((one) => [one, cyrillicScore(decode(one, head))]))
  return best([
    ['windows-1252', latinScore(decode('windows-1252', head), WESTERN)],
    ['windows-1250', latinScore(decode('windows-1250', head), CENTRAL)],
    ['iso-8859-2', latinScore(decode('iso-8859-2', head), CENTRAL)],
  ])
}

/** The text of a file. What cannot be read becomes the sign for that, and is seen in the sample. */
export const decodeText = (bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): string => decode(encoding, bytes)
