/** A piece of XML: `open` and `close` bear the name without its prefix. `attributes`: as they stand. An empty element opens and closes. */
export type XmlPart = { readonly kind: 'open'; readonly name: string; readonly attributes: string } | { readonly kind: 'close'; readonly name: string } | { readonly kind: 'text'; readonly text: string }

/** Thrown by `xmlParts` for what is not read: broken, or with definitions of its own, as in a bomb of entities. */
export class XmlRefused extends Error {}

/**
 * The pieces of an XML text, one after another, without a tree. No entity of the document's own is ever read: whatever declares one is refused.
 */
export function* xmlParts(text: string): Generator<XmlPart> {
  let at = 0
  while (at < text.length) {
    const begin = text.indexOf('<', at)
    if (begin === -1) return
    if (begin > at) yield { kind: 'text', text: unescaped(text.slice(at, begin)) }
    const second = text.charAt(begin + 1)
    if (second === '?' || second === '!') {
      const special = SPECIAL.find(([opening]) => text.startsWith(opening, begin))
      if (special === undefined) throw new XmlRefused('what declares things of its own is not read')
      const [opening, closing, isText] = special
      const end = text.indexOf(closing, begin + opening.length)
      if (end === -1) throw new XmlRefused('cut off')
      if (isText) yield { kind: 'text', text: text.slice(begin + opening.length, end) }
      at = end + closing.length
      continue
    }
    const end = endOfTag(text, begin + 1)
    const closes = second === '/'
    const empty = !closes && text.charAt(end - 1) === '/'
    const inside = text.slice(begin + (closes ? 2 : 1), empty ? end - 1 : end)
    const space = /\s/u.exec(inside)?.index ?? inside.length
    const name = inside.slice(inside.slice(0, space).lastIndexOf(':') + 1, space)
    if (closes) yield { kind: 'close', name }
    else {
      yield { kind: 'open', name, attributes: inside.slice(space) }
      if (empty) yield { kind: 'close', name }
    }
    at = end + 1
  }
}

const SPECIAL = [['<![CDATA[', ']]>', true], ['<!--', '-->', false], ['<?', '?>', false]] as const

/** Where a tag ends: a `>` that stands in no attribute. */
const endOfTag = (text: string, from: number): number => {
  let quote = ''
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  throw new XmlRefused('cut off')
}

const NAMED: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]])

const unescaped = (text: string): string =>
  text.includes('&') ? text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/giu, (whole, hex?: string, decimal?: string, name?: string) => (name === undefined ? signOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : (NAMED.get(name) ?? whole))) : text

const signOf = (code: number): string => (code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code))

/** The value of an attribute, whatever its prefix; `undefined` where it is not there. */
export const attributeOf = (attributes: string, name: string): string | undefined => {
  const found = patternOf(name).exec(attributes)
  const said = found?.[1] ?? found?.[2]
  return said === undefined ? undefined : unescaped(said)
}

const patterns = new Map<string, RegExp>()

/** Made once for each name: a sheet has millions of them. */
const patternOf = (name: string): RegExp => {
  const pattern = patterns.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u')
  patterns.set(name, pattern)
  return pattern
}
