import { sentHelplines, textOfHelplines, type Helpline } from './helplines.ts'

/** An organisation, as the API says it. `version`: brought back with what is said anew. */
export type Described = {
  readonly version: string
  readonly name: string
  readonly names: Readonly<Record<string, string>>
  readonly about: Readonly<Record<string, string>>
  readonly country?: string
  readonly city?: string
  readonly languages: readonly string[]
  readonly contact: Readonly<Partial<Record<ContactPart, string>>>
  readonly helplines: readonly Helpline[]
}

export const CONTACT_PARTS = ['website', 'email', 'telephone', 'address'] as const

export type ContactPart = (typeof CONTACT_PARTS)[number]

/** Everything that can be said anew, each thing under a name: `name`, `names.de`, `about.de`, `country`, `city`, `languages` (by spaces), `contact.email`, `helplines` (all of them). */
export type Fields = Readonly<Record<string, string>>

const under = (beginning: string, texts: Readonly<Record<string, string | undefined>>): readonly (readonly [string, string])[] =>
  Object.entries(texts).map(([key, text]) => [`${beginning}.${key}`, text ?? ''] as const)

export const fieldsOf = ({ name, names, about, country = '', city = '', languages, contact, helplines }: Described): Fields =>
  Object.fromEntries([
    ['name', name], ...under('names', names), ['country', country], ['city', city], ['languages', languages.toSorted().join(' ')],
    ...under('contact', contact), ['helplines', textOfHelplines(helplines)], ...under('about', about),
  ])

const at = (fields: Fields, key: string): string => (fields[key] ?? '').trim()

/** Names of the fields in which two differ. An empty one and one that is not there are the same. */
export const differing = (one: Fields, other: Fields): readonly string[] => [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => at(one, key) !== at(other, key))

/** Fields that somebody else has saved meanwhile and that one has changed as well, to something else. */
export const conflicts = (base: Fields, mine: Fields, theirs: Fields): readonly string[] => {
  const changed = new Set(differing(base, theirs))
  return differing(base, mine).filter((key) => changed.has(key) && at(mine, key) !== at(theirs, key))
}

/** Theirs, with what one has changed oneself. `yielding`: in these theirs stands. */
export const merged = (base: Fields, mine: Fields, theirs: Fields, yielding: readonly string[] = []): Fields =>
  Object.fromEntries([...Object.entries(theirs), ...differing(base, mine).filter((key) => !yielding.includes(key)).map((key) => [key, at(mine, key)] as const)])

/** What is sent: the fields that differ, and nothing else; an empty text takes away. */
export const bodyOf = (before: Fields, after: Fields): Readonly<Record<string, unknown>> => {
  const body: Record<string, unknown> = {}
  for (const key of differing(before, after)) {
    const [part = '', ...rest] = key.split('.')
    const text = at(after, key)
    if (rest.length > 0) body[part] = { ...(typeof body[part] === 'object' ? body[part] : {}), [rest.join('.')]: text }
    else body[part] = part === 'languages' ? text.split(' ').filter(Boolean) : part === 'helplines' ? sentHelplines(text) : text
  }
  return body
}
