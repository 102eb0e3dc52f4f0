import type { FileEvent } from '#library'
import type { enLibrary } from '../i18n/en-library.ts'
import type { OnWire } from './on-wire.ts'

type Words = (typeof enLibrary)['history']
type Count = (forms: { readonly one: string; readonly other: string }) => (n: number) => string

export type EventShown = OnWire<FileEvent>

/** One line of a history. `last`: the day of the last of several that are told together. */
export type HistoryLine = { readonly key: string; readonly at: string; readonly last: string; readonly says: string }

/** The history of one file of a document: of the bytes it is now, and of those in whose place they came. */
export type HistoryOfFile = { readonly rendition: string; readonly lines: readonly HistoryLine[] }

const isWhole = ({ kind, outcome }: EventShown): boolean => kind === 'fixity check' && outcome === 'success'

/** The word for a detail, if there is one: details are words of the server's. */
const wordFor = (words: Readonly<Record<string, string>>, detail: string | undefined): string | undefined =>
  detail !== undefined && Object.hasOwn(words, detail) ? words[detail] : undefined

const read = (words: Words, { outcome, detail }: EventShown): string => {
  if (outcome === 'fail') return wordFor(words.unreadable, detail) ?? words.unreadable.other
  if (detail === 'signature') return words.signature
  return detail === 'no-text' ? words.noText : detail === 'no-language-data' ? words.noLanguage : words.readable
}

const sentence = (words: Words, event: EventShown): string => {
  const { outcome, detail } = event
  switch (event.kind) {
    case 'ingestion': return words.takenIn(wordFor(words.formats, detail) ?? detail ?? '?')
    case 'validation': return read(words, event)
    case 'virus check': return outcome === 'success' ? words.clean : words.infected
    case 'fixity check': return wordFor(words.broken, detail) ?? words.broken.damaged
    case 'migration': return detail === 'redaction' ? words.redacted : words.replaced
    case 'withdrawal': return words.withdrawn
    case 'reinstatement': return words.givenBack
    case 'deletion': return words.deleted
  }
}

/** What befell files, file by file, in plain words. Checks that went well one after the other are one line: of twenty years there would be eighty. */
export const historyInWords = (words: Words, count: Count, events: readonly EventShown[]): readonly HistoryOfFile[] => {
  const files = Map.groupBy(events, ({ rendition }) => rendition)
  return [...files].map(([rendition, own]) => ({ rendition, lines: linesOf(words, count, own) }))
}

const linesOf = (words: Words, count: Count, events: readonly EventShown[]): readonly HistoryLine[] => {
  const lines: HistoryLine[] = []
  let run: { readonly from: EventShown; readonly to: EventShown; readonly times: number } | undefined
  const endRun = (): void => {
    if (run !== undefined) lines.push({ key: run.from.id, at: run.from.at, last: run.to.at, says: count(words.whole)(run.times) })
    run = undefined
  }
  for (const event of events) {
    if (isWhole(event)) {
      run = { from: run?.from ?? event, to: event, times: (run?.times ?? 0) + 1 }
      continue
    }
    endRun()
    lines.push({ key: event.id, at: event.at, last: event.at, says: sentence(words, event) })
  }
  endRun()
  return lines
}
