import { createHash } from 'node:crypto'

const LONGEST = 80

const slugOf = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '')

const cut = (slug: string, length: number): string => slug.slice(0, length).replace(/-$/, '')

/**
 * A slug for a concept that is made: from its English name, else from the last part of its address. The slug that an installation of our own gave it stays.
 * `prefix`: a word that slugs begin with. `isTaken`: by another concept, now or once.
 */
export const slugFor = ({ address, name, prefix }: { readonly address: string; readonly name: string | undefined; readonly prefix: string | undefined }, isTaken: (slug: string) => boolean): string => {
  const part = slugOf(/([^/#]+)[/#]?$/.exec(address)?.[1] ?? '')
  const ours = /\/thesaurus\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(address)?.[1]
  const own = ours ?? (slugOf(name ?? '') || `concept-${part}`)
  const begun = prefix === undefined ? own : `${prefix}-${own}`
  const hash = createHash('sha256').update(address).digest('hex').slice(0, 8)
  const wishes = [cut(begun, LONGEST), cut(`${cut(begun, 50)}-${part}`, LONGEST), `${cut(begun, 60)}-${hash}`]
  return wishes.find((slug) => slug !== '' && !isTaken(slug)) ?? `concept-${createHash('sha256').update(address).digest('hex').slice(0, 32)}`
}
