import { parseLanguageTag, type LanguageTag } from '#kernel'
import { TEXT_LENGTH } from '../schema.ts'
import { Refused } from './fault.ts'
import type { OnStatement, Term } from './parsers.ts'
import { CONCEPT, DEPRECATED, HAS_TOP, LINKS, NOTATION, NOTE, STATUS, STATUS_GONE, TEXTS, TEXT_OF_NODE, TYPE, type LinkTerm, type TextTerm } from './vocabulary.ts'

/** More than a hundred dictionaries; and what is kept of a file is in memory until it is written. */
const MOST_SUBJECTS = 200_000
const MOST_WORDS = 64_000_000

export type SaidText = { readonly kind: TextTerm; readonly language: LanguageTag; readonly text: string }

/** What a file says of one thing, as it was met; whether it is a concept is known at the end. Texts in languages that are not kept are not here. */
export type Collected = {
  isConcept: boolean
  isDeprecated: boolean
  /** It has a name in a language that is not kept. */
  namedElsewhere: boolean
  readonly texts: SaidText[]
  readonly links: Map<LinkTerm, Set<string>>
  readonly notations: string[]
  note: string | undefined
  /** Languages whose tag names none, and labels that state no language. */
  readonly unknownLanguages: Set<string>
  unspoken: string | undefined
}

export type CollectOptions = {
  /** Languages that are kept (`sr` keeps `sr-Latn` too), or all of them. */
  readonly languages: readonly string[] | 'all'
  /** The language of labels that state none. */
  readonly language?: string | undefined
}

type Node = { readonly address: string; readonly kind: TextTerm }

/** The same text in memory of its own: a part of a larger one would keep all of that alive, which here is the file. */
const copied = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

/** Gathers what is said of concepts, whatever the order in which a file says it. */
export const collectConcepts = ({ languages, language: unstated }: CollectOptions) => {
  const things = new Map<string, Collected>()
  // A label that is a thing of its own (SKOS-XL): until both its text and its concept are known, one of them waits.
  const waitingNodes = new Map<string, Node[]>()
  const waitingTexts = new Map<string, Term>()
  const notKept = new Map<string, number>()
  const tags = new Map<string, { readonly tag: LanguageTag | undefined; readonly kept: boolean }>()
  let words = 0

  const keep = (length: number): void => {
    words += length
    if (words > MOST_WORDS) throw new Refused({ kind: 'skos-too-large', what: 'words', most: MOST_WORDS })
  }
  const of = (address: string): Collected => {
    const known = things.get(address)
    if (known !== undefined) return known
    if (things.size >= MOST_SUBJECTS) throw new Refused({ kind: 'skos-too-large', what: 'concepts', most: MOST_SUBJECTS })
    const made: Collected = { isConcept: false, isDeprecated: false, namedElsewhere: false, texts: [], links: new Map(), notations: [], note: undefined, unknownLanguages: new Set(), unspoken: undefined }
    things.set(copied(address), made)
    return made
  }
  const spoken = (said: string): { readonly tag: LanguageTag | undefined; readonly kept: boolean } => {
    const known = tags.get(said)
    if (known !== undefined) return known
    const tag = parseLanguageTag(said)
    const read = { tag, kept: tag !== undefined && (languages === 'all' || languages.includes(tag) || languages.includes(tag.split('-')[0] ?? '')) }
    if (tags.size < 1000) tags.set(said, read)
    return read
  }
  const hear = (address: string, kind: TextTerm, { value, language = '' }: Term): void => {
    const thing = of(address)
    const stated = language === '' ? unstated : language
    if (stated === undefined) {
      thing.unspoken ??= value.slice(0, 80)
      return
    }
    const { tag, kept } = spoken(stated)
    if (tag === undefined) thing.unknownLanguages.add(stated.slice(0, 40))
    else if (!kept) {
      notKept.set(tag, (notKept.get(tag) ?? 0) + 1)
      if (kind === 'pref') thing.namedElsewhere = true
    } else {
      // Longer ones are left out, and told by their beginning.
      const text = value.length > TEXT_LENGTH + 1 ? value.slice(0, TEXT_LENGTH + 1) : value
      keep(text.length)
      thing.texts.push({ kind, language: tag, text: copied(text) })
    }
  }
  const link = (address: string, term: LinkTerm, to: string): void => {
    const { links } = of(address)
    const known = links.get(term)
    keep(to.length)
    if (known === undefined) links.set(term, new Set([copied(to)]))
    else if (!known.has(to)) known.add(copied(to))
  }

  const add: OnStatement = (subject, predicate, object) => {
    const address = subject.termType === 'BlankNode' ? `_:${subject.value}` : subject.value
    const isText = object.termType === 'Literal'
    const to = object.termType === 'BlankNode' ? `_:${object.value}` : object.value
    const term = TEXTS.get(predicate)
    if (term !== undefined) {
      if (isText) return hear(address, term, object)
      const text = waitingTexts.get(to)
      if (text !== undefined) return hear(address, term, text)
      keep(address.length)
      waitingNodes.set(copied(to), [...(waitingNodes.get(to) ?? []), { address: copied(address), kind: term }])
      return
    }
    if (TEXT_OF_NODE.has(predicate) && isText) {
      const nodes = waitingNodes.get(address) ?? []
      for (const node of nodes) hear(node.address, node.kind, object)
      waitingNodes.delete(address)
      // Known before its concept. A label that two concepts bear is as rare as it is wrong.
      if (nodes.length > 0) return
      const { kept } = spoken((object.language ?? '') || (unstated ?? ''))
      const value = object.value.slice(0, TEXT_LENGTH + 1)
      if (kept) keep(value.length)
      waitingTexts.set(copied(address), { termType: 'Literal', value: kept ? copied(value) : '', language: copied(object.language ?? '') })
      return
    }
    const linked = LINKS.get(predicate)
    if (linked !== undefined && !isText) {
      link(address, linked, to)
      if (linked === 'top') of(address).isConcept = true
    } else if (predicate === TYPE && object.value === CONCEPT) of(address).isConcept = true
    else if (predicate === HAS_TOP && !isText) {
      of(to).isConcept = true
      link(to, 'top', address)
    } else if (predicate === NOTATION && isText) of(address).notations.push(copied(object.value.slice(0, 100)))
    else if (predicate === NOTE && isText && object.language === 'en') of(address).note ??= copied(object.value.slice(0, TEXT_LENGTH))
    else if ((predicate === DEPRECATED && isText && object.value === 'true') || (predicate === STATUS && STATUS_GONE.test(object.value))) of(address).isDeprecated = true
  }
  return { add, things, notKept }
}
