import type { KeyRequests } from '../keys/requests.ts'

export type AuditRead = KeyRequests['audit.read']['output']

/** A line of the table. `number`: its place in the chain, from 1. `at`: ISO 8601, to the minute; nothing where the entry cannot be read. */
export type AuditLine = { readonly number: number; readonly at: string | undefined; readonly who: string; readonly did: string; readonly about: string }

type AuditEntry = NonNullable<AuditRead['entries'][number]>

type InWords = { readonly name: (id: string) => string; readonly deed: (did: string) => string; readonly list: (items: readonly string[]) => string; readonly unreadable: string }

/** So many are named of what an entry is about; the rest are counted. */
const NAMED = 3

/** A group is called by its members: where they are listed beside it, they alone are named. */
const namedOnce = ({ did, about: [group, ...members] }: AuditEntry): readonly string[] =>
  group === undefined || (did === 'log.group-made' && members.length > 0) ? members : [group, ...members]

/** The chain in words, newest first. */
export const auditLines = (entries: AuditRead['entries'], { name, deed, list, unreadable }: InWords): readonly AuditLine[] =>
  entries.map((entry, place): AuditLine => {
    const number = place + 1
    if (entry === undefined) return { number, at: undefined, who: '', did: unreadable, about: '' }
    const about = namedOnce(entry).map(name)
    return { number, at: entry.at, who: name(entry.by), did: deed(entry.did), about: list(about.length > NAMED ? [...about.slice(0, NAMED), `+${about.length - NAMED}`] : about) }
  }).toReversed()

/** Lines in which every word stands somewhere. `when`: the time as it is shown. */
export const matching = (lines: readonly AuditLine[], typed: string, when: (at: string) => string): readonly AuditLine[] => {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return lines
  return lines.filter(({ at, who, did, about }) => {
    const text = `${at === undefined ? '' : when(at)} ${who} ${did} ${about}`.toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  })
}
