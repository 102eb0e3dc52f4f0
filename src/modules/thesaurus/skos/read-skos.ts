import { ok, refuse, type Result } from '#kernel'
import { foldLabel } from '../fold-label.ts'
import { findRelatedAbove, walkUp } from '../relations.ts'
import { conceptFile, LABEL_LENGTH, TEXT_LENGTH, type ConceptDescription } from '../schema.ts'
import { collectConcepts, type Collected, type CollectOptions } from './collect-concepts.ts'
import type { SkosFileRefusal } from './fault.ts'
import { readStatements, type ReadOptions } from './read-statements.ts'
import type { TextTerm } from './vocabulary.ts'

/** What a thesaurus must not be, and this file is: nothing is taken in, unless what is faulty shall be left out. */
export type SkosFault =
  | 'no-name' | 'two-names' | 'language-not-said' | 'language-unknown' | 'own-broader' | 'circle' | 'no-address' | 'address-invalid' | 'label-invalid'

/** What is left out of any file, and why. */
export type SkosLeftOut = SkosFault | 'label-too-long' | 'text-too-long' | 'deprecated' | 'not-in-kept-languages' | 'other-scheme' | 'further-name-without-name' | 'related-and-broader' | 'unknown-concept' | 'too-many'

/** `address`: of the concept. `detail`: the words, the language or the other concept. */
export type SkosRemark<Kind> = { readonly kind: Kind; readonly address: string; readonly detail?: string | undefined }

/** A concept of a file. What it stands below and beside are addresses. */
export type SkosConcept = { readonly address: string; readonly says: ConceptDescription; readonly broader: readonly string[]; readonly related: readonly string[] }

export type SkosFile = {
  readonly concepts: readonly SkosConcept[]
  readonly statements: number
  readonly leftOut: readonly SkosRemark<SkosLeftOut>[]
  /** Languages that are not kept, with how many texts were in each. */
  readonly notKept: Readonly<Record<string, number>>
}

export type SkosRefusal =
  | SkosFileRefusal
  | { readonly kind: 'skos-faulty'; readonly faults: readonly SkosRemark<SkosFault>[]; readonly count: number }
  | { readonly kind: 'skos-too-deep'; readonly levels: number; readonly most: number }
  | { readonly kind: 'skos-no-concepts' }

export type SkosOptions = ReadOptions & CollectOptions & {
  /** Takes only what is in this scheme. */
  readonly scheme?: string | undefined
  /** Leaves out what is faulty, instead of refusing the file. */
  readonly leaveOutFaults?: boolean | undefined
}

/** As many as a file of our own format may hold. */
const MOST_CONCEPTS = 20_000
/** No thesaurus of people is so deep; pages draw it as a tree. */
const MOST_LEVELS = 100
const FAULTS_TOLD = 100

type Remarks = { readonly fault: (kind: SkosFault, address: string, detail?: string) => void; readonly leave: (kind: SkosLeftOut, address: string, detail?: string) => void }

const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').normalize('NFC').trim()

/** What a concept is called, the name first, each label once. */
const labelsOf = (address: string, { texts }: Collected, { fault, leave }: Remarks): Pick<ConceptDescription, 'labels' | 'hidden'> => {
  const labels: Record<string, { text: string; expands: boolean }[]> = {}
  const hidden: Record<string, string[]> = {}
  const known = new Map<string, Set<string>>()
  const each = (kind: TextTerm, take: (language: string, text: string) => void): void => {
    for (const said of texts) {
      if (said.kind !== kind) continue
      const text = oneLine(said.text)
      const key = foldLabel(text)
      const own = known.get(said.language) ?? new Set()
      known.set(said.language, own)
      if (said.text.length > LABEL_LENGTH) leave('label-too-long', address, `${text.slice(0, 60)} …`)
      else if (key === '') fault('label-invalid', address, text.slice(0, 60))
      else if (!own.has(key) || kind === 'pref') {
        // The same name said twice is one; case and marks make no other.
        if (own.has(key)) continue
        own.add(key)
        take(said.language, text)
      }
    }
  }
  each('pref', (language, text) => {
    const own = (labels[language] ??= [])
    if (own.length > 0) fault('two-names', address, `${own[0]?.text ?? ''} · ${text} (${language})`)
    own.push({ text, expands: true })
  })
  const room = (language: string, text: string, taken: number): boolean => {
    if (labels[language] === undefined) leave('further-name-without-name', address, `${text} (${language})`)
    else if (taken >= 100) leave('too-many', address, `${text} (${language})`)
    else return true
    return false
  }
  each('alt', (language, text) => room(language, text, labels[language]?.length ?? 0) && labels[language]?.push({ text, expands: true }))
  each('hidden', (language, text) => room(language, text, hidden[language]?.length ?? 0) && (hidden[language] ??= []).push(text))
  return { labels, hidden }
}

const textsOf = (kind: TextTerm, address: string, { texts }: Collected, { leave }: Remarks): Record<string, string[]> => {
  const found: Record<string, string[]> = {}
  for (const said of texts) {
    if (said.kind !== kind) continue
    const text = oneLine(said.text)
    const own = (found[said.language] ??= [])
    if (said.text.length > TEXT_LENGTH) leave('text-too-long', address, `${text.slice(0, 60)} …`)
    else if (own.length >= 20) leave('too-many', address, text.slice(0, 60))
    else if (text !== '') own.push(text)
  }
  return Object.fromEntries(Object.entries(found).filter(([, own]) => own.length > 0))
}

const isAddress = (address: string): boolean => address.length <= 500 && /^https?:\/\/\S+$/.test(address)

/** A concept as it is saved here, under a slug that it does not have yet; `undefined` for one that is left out. */
const conceptOf = (address: string, thing: Collected, remarks: Remarks): ConceptDescription | undefined => {
  const { fault, leave } = remarks
  for (const language of thing.unknownLanguages) fault('language-unknown', address, language)
  if (thing.unspoken !== undefined) fault('language-not-said', address, thing.unspoken)
  const { labels, hidden } = labelsOf(address, thing, remarks)
  if (Object.keys(labels).length === 0) {
    if (thing.namedElsewhere) leave('not-in-kept-languages', address)
    else fault('no-name', address)
    return undefined
  }
  const links = (term: 'exactMatch' | 'closeMatch'): string[] => [...(thing.links.get(term) ?? [])].filter(isAddress).slice(0, 99)
  const notation = thing.notations.map(oneLine).find((one) => one !== '' && one.length <= 80)
  const note = thing.note === undefined ? '' : oneLine(thing.note)
  return conceptFile.parse({
    slug: 'x', labels, hidden, ...(notation !== undefined && { notation }), ...(note !== '' && note.length <= 2000 && { note }),
    exactMatch: links('exactMatch'), closeMatch: links('closeMatch'), definitions: textsOf('definition', address, thing, remarks), scopeNotes: textsOf('scope', address, thing, remarks),
  })
}

/** Pairs of a relation among the concepts that are taken, whichever of the two says it. */
const pairsOf = (things: ReadonlyMap<string, Collected>, taken: ReadonlySet<string>, { fault, leave }: Remarks) => {
  const broader = new Map<string, Set<string>>([...taken].map((address) => [address, new Set()]))
  const related = new Map<string, Set<string>>([...taken].map((address) => [address, new Set()]))
  const isThere = (address: string, other: string): boolean => {
    if (taken.has(other)) return true
    // What was left out has been told; what the file does not know at all has not.
    if (!things.has(other) || things.get(other)?.isConcept !== true) leave('unknown-concept', address, other)
    return false
  }
  for (const address of taken) {
    const { links } = things.get(address) ?? { links: new Map<string, Set<string>>() }
    for (const other of links.get('broader') ?? []) {
      if (other === address) fault('own-broader', address)
      else if (isThere(address, other)) broader.get(address)?.add(other)
    }
    for (const other of links.get('narrower') ?? []) {
      if (other === address) fault('own-broader', address)
      else if (isThere(address, other)) broader.get(other)?.add(address)
    }
    for (const other of links.get('related') ?? []) if (other !== address && isThere(address, other)) related.get(address)?.add(other)
  }
  return { broader, related }
}

const flat = (pairs: ReadonlyMap<string, ReadonlySet<string>>): (readonly [string, string])[] => [...pairs].flatMap(([one, others]) => [...others].map((other) => [one, other] as const))

/** Reads a thesaurus in SKOS: with plain labels or those of SKOS-XL, in any order. What is kept of it is in memory at the end, and nothing else. */
export const readSkos = async (chunks: AsyncIterable<Uint8Array>, options: SkosOptions): Promise<Result<SkosFile, SkosRefusal>> => {
  const { add, things, notKept } = collectConcepts(options)
  const read = await readStatements(chunks, options, add)
  if (!read.ok) return read

  const faults: SkosRemark<SkosFault>[] = []
  const leftOut: SkosRemark<SkosLeftOut>[] = []
  const leave: Remarks['leave'] = (kind, address, detail) => void leftOut.push({ kind, address, detail })
  const remarks: Remarks = { leave, fault: (kind, address, detail) => void (options.leaveOutFaults === true ? leave(kind, address, detail) : faults.push({ kind, address, detail })) }

  const taken = new Map<string, ConceptDescription>()
  for (const [address, thing] of things) {
    if (!thing.isConcept) continue
    const isIn = options.scheme === undefined || thing.links.get('scheme')?.has(options.scheme) === true || thing.links.get('top')?.has(options.scheme) === true
    if (!isIn) leave('other-scheme', address)
    else if (thing.isDeprecated) leave('deprecated', address)
    else if (address.startsWith('_:')) remarks.fault('no-address', address, thing.texts[0]?.text.slice(0, 60))
    else if (!isAddress(address)) remarks.fault('address-invalid', address.slice(0, 500))
    else {
      const says = conceptOf(address, thing, remarks)
      if (says !== undefined) taken.set(address, says)
    }
    if (taken.size > MOST_CONCEPTS) return refuse({ kind: 'skos-too-large', what: 'concepts', most: MOST_CONCEPTS })
    thing.texts.length = 0
  }
  const { broader, related } = pairsOf(things, new Set(taken.keys()), remarks)
  let walked = walkUp(flat(broader))
  while (walked.circle !== undefined) {
    const [first = '', second = first] = walked.circle
    remarks.fault('circle', first, [...walked.circle.slice(0, 10), first].join(' → '))
    broader.get(first)?.delete(second)
    if (faults.length >= FAULTS_TOLD) break
    walked = walkUp(flat(broader))
  }
  if (faults.length > 0) return refuse({ kind: 'skos-faulty', faults: faults.slice(0, FAULTS_TOLD), count: faults.length })
  if (walked.levels > MOST_LEVELS) return refuse({ kind: 'skos-too-deep', levels: walked.levels, most: MOST_LEVELS })
  if (taken.size === 0 && leftOut.length === 0) return refuse({ kind: 'skos-no-concepts' })
  for (const [one, other] of findRelatedAbove({ broader: flat(broader), related: flat(related) })) {
    leave('related-and-broader', one, other)
    related.get(one)?.delete(other)
    related.get(other)?.delete(one)
  }
  const concepts = [...taken].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([address, says]): SkosConcept => ({ address, says, broader: [...(broader.get(address) ?? [])], related: [...(related.get(address) ?? [])] }))
  return ok({ concepts, statements: read.value.statements, leftOut, notKept: Object.fromEntries([...notKept].toSorted(([one], [other]) => (one < other ? -1 : 1))) })
}
