import type { ImportNetworkRefusal, NetworkFault, NetworkIssue } from '#network'
import { fileReason } from './sentences.ts'

/** What is wrong at a place, as a sentence for whoever wrote the file. `given`: what stands there, where it can be shown. */
export const NETWORK_ISSUES: Readonly<Record<NetworkIssue, (given: string) => string>> = {
  'not-json': () => 'This is not JSON in UTF-8.',
  'shape-wrong': () => 'This has another shape than it should.',
  'part-missing': () => 'This is missing.',
  'part-unknown': () => 'There is no such part. See that it is spelt right.',
  'not-text': () => 'This must be text in quotation marks.',
  'not-yes-or-no': () => 'This must be true or false, without quotation marks.',
  'text-empty': () => 'This must not be empty.',
  'text-too-long': () => 'The text is too long.',
  'too-many': () => 'There are too many of them.',
  'slug-invalid': (given) => `${quoted(given, 'This')} cannot stand in an address. Use small letters from a to z, digits, and single hyphens between them.`,
  'slug-repeated': (given) => `${quoted(given, 'The slug')} belongs to another organisation further up.`,
  'slug-unknown': () => 'There is no organisation with this slug in organisations.json.',
  'kind-unknown': (given) => `${quoted(given, 'This')} is no kind of organisation. Use secretariat, member, platform-ngo or associate.`,
  'secretariat-repeated': () => 'There is a secretariat further up, and there can be only one.',
  'secretariat-slug': () => 'The slug "secretariat" belongs to the secretariat, and to it alone.',
  'country-unknown': (given) => `${quoted(given, 'This')} is no country. Use two letters: BG, UA.`,
  'language-unknown': (given) => `${quoted(given, 'This')} is no language, or is spelt in another way. Use its code: en, uk, sr-Latn.`,
  'date-invalid': (given) => `${quoted(given, 'This')} is no date. Write 2004, 2004-10 or 2004-10-01.`,
  'website-invalid': () => 'The address must begin with http:// or https://.',
  'email-invalid': (given) => `${quoted(given, 'This')} is no e-mail address.`,
  'hours-missing': () => 'A helpline says when it answers: 24/7, or words in one language at least.',
  'cost-unknown': (given) => `${quoted(given, 'This')} is no cost of a call. Use free, local, charged or unknown.`,
  'telephone-invalid': () => 'A telephone number has digits, spaces, and the signs + ( ) . / - alone.',
  'about-repeated': () => 'The text of this language stands in organisations.json already. Keep one of the two.',
}

const quoted = (given: string, otherwise: string): string => (given === '' ? otherwise : `"${given}"`)

/** `organisations.json, organisation 3 (Open Gate), country: "ZZ" is no country.` */
export const networkFault = ({ issue, file, entry, called, part, given = '' }: NetworkFault): string => {
  const organisation = entry === undefined ? undefined : `organisation ${entry}${called ? ` (${called})` : ''}`
  const place = [file, organisation, part].filter(Boolean).join(', ')
  // Of a text by language, the language is wrong and not the text.
  const shown = issue === 'language-unknown' && part !== undefined && !part.startsWith('languages') ? (part.split('.').at(-1) ?? given) : given
  return `${place}: ${NETWORK_ISSUES[issue](shown)}`
}

export const networkRefusal = (refusal: ImportNetworkRefusal): string => {
  switch (refusal.kind) {
    case 'network-malformed':
      return [...refusal.faults.map(networkFault), 'Nothing was changed.'].join('\n')
    case 'file-not-found':
      return `There is no ${refusal.file} there. Name a folder with organisations.json, or one file.`
    case 'file-not-a-file':
      return `${refusal.file} is a folder or a device, not a file.`
    case 'file-unreadable':
      return `${refusal.file}: ${fileReason('file-unreadable', refusal.code)}`
    case 'network-too-large':
      return `With ${refusal.file} the network is larger than ${refusal.mostBytes / 1_000_000} MB. Nothing was changed.`
    case 'about-language-unknown':
      return `${refusal.file} names no language, or spells it in another way. Texts lie in files such as about.en.json, about.uk.json or about.sr-Latn.json.`
    case 'not-allowed':
      return 'Only the secretariat may say who the organisations of the network are.'
  }
}
