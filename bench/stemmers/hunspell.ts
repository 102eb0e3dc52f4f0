import { readFileSync } from 'node:fs'

/** A word of a dictionary and its forms, itself among them. */
export type Entry = readonly [lemma: string, forms: readonly string[]]

type Rule = { readonly strip: string; readonly add: string; readonly flags: readonly string[]; readonly where: RegExp }

type FlagReader = (flags: string) => string[]

const flagReader = (affixes: string): FlagReader => {
  const kind = /^FLAG\s+(\S+)/m.exec(affixes)?.[1]
  const split: FlagReader = kind === 'num' ? (flags) => flags.split(',') : kind === 'long' ? (flags) => flags.match(/../gu) ?? [] : (flags) => [...flags]
  const aliases = Array.from(affixes.matchAll(/^AF\s+(\S+)/gm), (match) => match[1] ?? '').slice(1)
  return (flags) => split(aliases.length > 0 && /^\d+$/.test(flags) ? (aliases[Number(flags) - 1] ?? '') : flags)
}

const suffixRules = (affixes: string, readFlags: FlagReader): Map<string, Rule[]> => {
  const rules = new Map<string, Rule[]>()
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, added, condition] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || flag === undefined || strip === undefined || added === undefined || condition === undefined) continue
    const [add = '', flags = ''] = added.split('/')
    const rule = { strip: strip === '0' ? '' : strip, add: add === '0' ? '' : add, flags: readFlags(flags), where: new RegExp(`${condition}$`, 'u') }
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  return rules
}

const inflect = (word: string, flags: readonly string[], rules: ReadonlyMap<string, readonly Rule[]>, depth: number): string[] =>
  flags.flatMap((flag) =>
    (rules.get(flag) ?? []).flatMap(({ strip, add, flags: further, where }) => {
      if (!where.test(word) || !word.endsWith(strip)) return []
      const form = word.slice(0, word.length - strip.length) + add
      return depth > 0 ? [form].concat(inflect(form, further, rules, depth - 1)) : [form]
    }),
  )

/**
 * Words of a hunspell dictionary (`man 5 hunspell`) with the forms its suffixes make, at most `most`, evenly chosen. Names, compounds,
 * words of one form, and prefixes (negation, superlatives, elision) are left out.
 */
export const readHunspell = (path: string, most: number): Entry[] => {
  const raw = readFileSync(`${path}.aff`)
  const encoding = /^SET\s+(\S+)/m.exec(raw.toString('latin1'))?.[1] ?? 'utf-8'
  const decode = (content: Buffer) => new TextDecoder(encoding).decode(content)
  const affixes = decode(raw)
  const readFlags = flagReader(affixes)
  const rules = suffixRules(affixes, readFlags)
  const entries = decode(readFileSync(`${path}.dic`)).split('\n').slice(1).flatMap((line): [string, string][] => {
    const [word = '', flags = ''] = (line.split(/[\t ]/)[0] ?? '').split('/')
    return /^\p{Ll}{3,}$/u.test(word) ? [[word, flags]] : []
  })
  const inflected = entries.filter(([, flags]) => readFlags(flags).some((flag) => rules.has(flag)))
  const step = Math.max(1, inflected.length / most)
  return Array.from({ length: Math.min(most, inflected.length) }, (_, at) => inflected[Math.floor(at * step)] ?? (['', ''] as const)).map(([word, flags]) => {
    const forms = new Set([word, ...inflect(word, readFlags(flags), rules, 1)])
    return [word, [...forms].filter((form) => /^\p{Ll}+$/u.test(form))]
  })
}
