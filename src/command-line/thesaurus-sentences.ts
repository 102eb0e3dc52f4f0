import type { MappedConcept, MappingRemark, SkosFault, SkosRefusal } from '#thesaurus'
import type { ThesaurusImportRefusal } from './operations/thesaurus.ts'

type Said = (detail: string) => string

const FAULTS: Readonly<Record<SkosFault, Said>> = {
  'no-name': () => 'it has no preferred label',
  'two-names': (names) => `two preferred labels in one language: ${names}`,
  'language-not-said': (text) => `a label states no language: ${text}. --language says which it is`,
  'language-unknown': (tag) => `no such language: ${tag}`,
  'own-broader': () => 'it is broader than itself',
  circle: (way) => `each is broader than the one before it, in a circle: ${way}`,
  'no-address': (name) => `it has no address, so nobody can tell it again${name === '' ? '' : `: ${name}`}`,
  'address-invalid': () => 'its address does not begin with http:// or https://, or is too long',
  'label-invalid': (text) => `a label without a word: ${text}`,
}

const REMARKS: Readonly<Record<MappingRemark['kind'], Said>> = {
  ...FAULTS,
  'label-too-long': (text) => `a label of more than 200 letters: ${text}`,
  'text-too-long': (text) => `a text of more than 5000 letters: ${text}`,
  deprecated: () => 'no longer in use, by its own word',
  'not-in-kept-languages': () => 'no label in the languages that are kept',
  'other-scheme': () => 'of another scheme',
  'further-name-without-name': (label) => `a further label in a language without a preferred one: ${label}`,
  'related-and-broader': (other) => `related to what is broader than it: ${other}`,
  'unknown-concept': (other) => `points to what the file does not have: ${other}`,
  'too-many': (text) => `more than one concept can hold: ${text}`,
  'name-taken': (name) => `another concept has this name: ${name}`,
  'name-differs': (names) => `called otherwise here, and kept as a further name: ${names}`,
  ambiguous: (slugs) => `called like several concepts here, so it was matched with none: ${slugs}`,
  'matched-twice': (slug) => `another concept of the file stands for ${slug} already`,
  'taken-away-here': () => 'somebody took it away here; it does not come back',
  'no-free-name': () => 'every name of it belongs to another concept',
  'contradicts-ours': (other) => `would contradict the order of concepts here: ${other}`,
}

export const remarkSentence = ({ kind, address, detail = '' }: MappingRemark): string => `left      ${address}  ${REMARKS[kind](detail)}`

const BY = { 'taken-in-before': 'taken in before', address: 'by its address', 'exact-match': 'by exactMatch', name: 'by its name' } as const
const BECAME = { made: 'new', 'added-to': 'added to', unchanged: 'unchanged' } as const

export const mappedSentence = ({ kind, address, slug, by, name }: MappedConcept): string => `${BECAME[kind].padEnd(9)} ${slug}  ${address}  ${name}${by === undefined ? '' : ` (${BY[by]})`}`

const LOOKS = { xml: 'XML', json: 'JSON', 'web-page': 'a page of the web, as when a download failed', packed: 'packed: unpack it first', text: 'plain text' } as const

const fileSentence = (refusal: SkosRefusal): readonly string[] => {
  switch (refusal.kind) {
    case 'skos-empty':
      return ['The file is empty.']
    case 'skos-looks-otherwise':
      return [`The file is not what its name says: it looks like ${LOOKS[refusal.looks]}. --format says what it is.`]
    case 'skos-not-utf8':
      return [`Line ${refusal.line}: the file is not text in UTF-8.`]
    case 'skos-truncated':
      return [`The file breaks off in line ${refusal.line}. Fetch it again.`]
    case 'skos-text-endless':
      return [`Line ${refusal.line}: a single text goes on for more than a million letters.`]
    case 'skos-nested-too-deep':
      return [`Line ${refusal.line}: nested deeper than any thesaurus is.`]
    case 'skos-entities':
      return [`Line ${refusal.line}: the file declares entities that stand for others, or for what is elsewhere. Such files are not read.`]
    case 'skos-not-understood':
      return [`${refusal.line === undefined ? '' : `Line ${refusal.line}: `}${refusal.says}`]
    case 'skos-address-relative':
      return [`The address "${refusal.address}" is relative, and the file does not say to what. --base says it.`]
    case 'skos-context-elsewhere':
      return [`The file leaves it to ${refusal.address} to say what its words mean. Nothing is fetched: put the context into the file.`]
    case 'skos-too-large':
      return [`There are more than ${refusal.most} ${refusal.what === 'words' ? 'letters' : 'concepts'} to keep. Take fewer languages, or one scheme.`]
    case 'skos-too-deep':
      return [`The hierarchy is ${refusal.levels} levels deep; ${refusal.most} are the most.`]
    case 'skos-no-concepts':
      return ['The file holds no concept (skos:Concept).']
    case 'skos-faulty':
      return [
        ...refusal.faults.map(({ kind, address, detail = '' }) => `${address}: ${FAULTS[kind](detail)}.`),
        ...(refusal.count > refusal.faults.length ? [`… and ${refusal.count - refusal.faults.length} more.`] : []),
        'With --leave-out-faults the rest of the file is taken in without them.',
      ]
  }
}

/** Why a file was not taken in, a sentence a line. */
export const thesaurusRefusal = (refusal: ThesaurusImportRefusal): readonly string[] => {
  switch (refusal.kind) {
    case 'file-unreadable':
      return [refusal.code === 'ENOENT' ? 'There is no such file.' : refusal.code === 'EISDIR' ? 'This is a folder or a device, not a file.' : `The file cannot be read (${refusal.code}).`]
    case 'not-allowed':
      return ['You may not change the thesaurus.']
    case 'plan-changed':
    case 'concept-repeated':
    case 'concept-unknown':
    case 'name-taken':
    case 'circle':
    case 'related-and-broader':
      return ['The file and the thesaurus here do not go together. This should not be: please tell whoever looks after Waystation.']
    default:
      return [...fileSentence(refusal), 'Nothing was taken in.']
  }
}
