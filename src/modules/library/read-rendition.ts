import { parseLanguageTag, UNDETERMINED, type Id, type LanguageTag } from '#kernel'
import type { ReadSummary } from '#platform/reading'
import type { LibraryDeps } from './deps.ts'
import { recordFact } from '#platform/outbox'
import { holdDocument, readDocument, updateDocument } from './document-store.ts'
import type { DocumentChanged } from './facts.ts'
import { READ_RENDITION } from './jobs.ts'
import { deletePages, writePageLanguages, writePages } from './page-store.ts'
import { guessesFrom } from './guesses.ts'
import { noteReading } from './reading-faults.ts'
import { noteEvents, type NotedEvent } from './preservation/event-store.ts'
import { endProgress, noteProgress } from './reading-progress.ts'
import { recognisePages, type Recognition } from './recognise-pages.ts'
import { describeRendition, holdRendition, readRendition, readWaiting, settleRendition, type ReadingOutcome, type RenditionRow } from './rendition-store.ts'

type ReadDeps = Pick<LibraryDeps, 'database' | 'blobs' | 'reader' | 'recogniser' | 'identifier' | 'scanner' | 'ids' | 'clock'>

type Report = (done: number, total: number) => void

/** What the file says, or seems to say, of itself. */
type Learnt = { readonly proposals?: ReadSummary['proposals']; readonly language?: LanguageTag | undefined; readonly pageLanguages?: ReadonlyMap<number, LanguageTag> }

/**
 * The job behind every new file: has it looked at for malware, reads its pages into the database, recognises those that are pictures,
 * finds the language, and says what became of it. May be run twice, or again after a crash: a rendition that is no longer waiting is
 * left alone, and pages that were recognised are not recognised again.
 */
export const readRenditionText = async (deps: ReadDeps, id: Id, report: Report): Promise<void> => {
  try {
    await readAndSettle(deps, id, (done, total) => {
      noteProgress(id, { done, total })
      report(done, total)
    })
    noteReading(id, false, deps.clock.now())
  } catch (fault) {
    noteReading(id, true, deps.clock.now())
    throw fault
  } finally {
    endProgress(id)
  }
}

const NO_RECOGNITION: Recognition = { pages: 0, confidence: null, lacksLanguage: false, texts: [] }

const readAndSettle = async (deps: ReadDeps, id: Id, report: Report): Promise<void> => {
  const rendition = await deps.database.asKeeper((tx) => readRendition(tx, id))
  if (rendition?.reading !== 'waiting') return
  const path = await deps.blobs.pathOf(rendition.sha256)
  if (path === undefined) return settle(deps, rendition, { pages: null, reason: 'file-missing' }, {})
  const scan = await deps.scanner.scan(path)
  if (scan.kind === 'infected') return settle(deps, rendition, { pages: null, reason: 'infected', safety: 'infected' }, {})

  const samples = openSamples()
  const read = await deps.reader.read({ path, mediaType: rendition.media_type }, async (pages, { done, total }) => {
    samples.take(pages)
    await deps.database.asKeeper(async (tx) => {
      // As it is by now: it may have been published, withdrawn or replaced since the reading began.
      const current = await holdRendition(tx, id)
      if (current?.sha256 === rendition.sha256) await writePages(tx, current, pages)
    })
    report(done, total)
  })
  const safety = scan.kind
  if (!read.ok) return settle(deps, rendition, { pages: null, reason: read.refusal.kind, safety }, {})
  const { pages, pagesWithText, scannedPages, proposals } = read.value
  const before = scannedPages.length === 0 ? undefined : await deps.identifier.vote(samples.texts())
  const recognition = scannedPages.length === 0
    ? NO_RECOGNITION
    : await recognisePages(deps, rendition, path, scannedPages, before?.language, (done) => report(pages - scannedPages.length + done, pages))
  samples.take(recognition.texts)
  const vote = await deps.identifier.vote(samples.texts())
  const textless = pagesWithText + recognition.pages === 0
  const outcome: ReadingOutcome = {
    pages,
    reason: textless ? (recognition.lacksLanguage ? 'no-language-data' : 'no-text') : null,
    recognised: recognition.pages > 0,
    confidence: recognition.confidence,
    outline: proposals.outline ?? [],
    safety,
  }
  return settle(deps, rendition, outcome, { proposals, language: vote?.language, pageLanguages: samples.languages(vote) })
}

/** So much of every page decides which language it is in. UTF-16 units. */
const SAMPLE = 400

/** The beginnings of pages, from which the language is told. */
const openSamples = () => {
  const samples = new Map<number, string>()
  return {
    take: (pages: readonly { readonly number: number; readonly text: string }[]): void => {
      for (const { number, text } of pages) if (text !== '') samples.set(number, text.slice(0, SAMPLE))
    },
    texts: (): string[] => [...samples.values()],
    /** Pages that are in another language than most. */
    languages: (vote: { readonly language: LanguageTag; readonly pages: readonly (LanguageTag | undefined)[] } | undefined): Map<number, LanguageTag> => {
      const numbers = [...samples.keys()]
      const others = (vote?.pages ?? []).flatMap((language, at) => {
        const number = numbers[at]
        return language === undefined || language === vote?.language || number === undefined ? [] : [[number, language] as const]
      })
      return new Map(others)
    },
  }
}

const settle = (deps: ReadDeps, rendition: RenditionRow, outcome: ReadingOutcome, { proposals = {}, language, pageLanguages }: Learnt): Promise<void> =>
  deps.database.asKeeper(async (tx) => {
    await holdDocument(tx, { id: rendition.document })
    // Replaced meanwhile, or settled by another process: what was read is of no use any more.
    const current = await readRendition(tx, rendition.id)
    if (current?.reading !== 'waiting' || current.sha256 !== rendition.sha256) return
    if (outcome.reason !== null) await deletePages(tx, rendition.id)
    await settleRendition(tx, rendition.id, outcome)
    await noteEvents(tx, deps, [current], ...eventsOf(outcome))
    const document = await readDocument(tx, { id: rendition.document })
    if (document === undefined) return
    const found = language ?? parseLanguageTag(proposals.language ?? '')
    const guessed = document.proposed.includes('language') && current.language === document.language
    if (found !== undefined && (current.language === UNDETERMINED || guessed)) await describeRendition(tx, current.id, { kind: current.kind, language: found })
    if (pageLanguages !== undefined && outcome.reason === null) await writePageLanguages(tx, rendition.id, pageLanguages)
    await updateDocument(tx, document.id, guessesFrom(document, proposals, guessed || document.language === UNDETERMINED ? found : undefined))
    await recordFact(tx, { kind: 'library.document-changed', document: document.id } satisfies DocumentChanged)
  })

/** Reasons that say something of the file itself. Others say what this reader could not do: of them, nothing is written down. */
const INVALID: ReadonlySet<string> = new Set(['damaged', 'no-pages', 'bomb', 'encrypted'])
const READABLE: ReadonlySet<string> = new Set(['read', 'no-text', 'no-language-data'])

const eventsOf = ({ reason, safety }: ReadingOutcome): readonly NotedEvent[] => {
  const detail = reason ?? 'read'
  return [
    ...(safety === undefined || safety === 'not-scanned' ? [] : [{ kind: 'virus check', outcome: safety === 'clean' ? 'success' : 'fail' } as const]),
    ...(INVALID.has(detail) || READABLE.has(detail) ? [{ kind: 'validation', outcome: READABLE.has(detail) ? 'success' : 'fail', detail } as const] : []),
  ]
}

/**
 * Sends the job again for every rendition that waits: after a crash or a restore, when the queue may have lost it. Where others work on the same
 * database (`alone` is false), a job that one of them may be doing is left to it; a dead one's is taken up when its heart has not been heard.
 */
export const resumeReading = (deps: Pick<LibraryDeps, 'database' | 'jobs'>, alone = true): Promise<number> =>
  deps.database.asKeeper(async (tx) => {
    const kept = new Set(alone ? [] : (await deps.jobs.alive(tx, READ_RENDITION)).map(({ rendition }) => rendition))
    const waiting = (await readWaiting(tx)).filter((rendition) => !kept.has(rendition))
    for (const rendition of waiting) await deps.jobs.send(tx, READ_RENDITION, { rendition })
    return waiting.length
  })
