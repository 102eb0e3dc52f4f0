import type { Outbox } from '#platform/outbox'
import type { ConceptMerged, ThesaurusChanged } from '#thesaurus'
import type { LibraryDeps } from './deps.ts'
import type { AuthorityChanged, DocumentChanged, FileReleased } from './facts.ts'
import { followMerge, followThesaurus } from './follow-thesaurus.ts'
import { indexDocument } from './index-document.ts'
import { READ_RENDITION } from './jobs.ts'
import { liftEmbargoes } from './lift-embargoes.ts'
import { checkFiles, FIXITY_EVERY } from './preservation/check-files.ts'
import { readRenditionText, resumeReading } from './read-rendition.ts'
import { releaseFile } from './release-file.ts'
import { followAuthority } from './save-authority.ts'

/** How often embargoes are looked at, milliseconds: a day begins somewhere between. */
const EMBARGO_EVERY = 15 * 60_000

/** Has the library hear its own facts, and those of the thesaurus. Before the outbox is started. */
export const hearFacts = (deps: LibraryDeps, outbox: Outbox): void => {
  outbox.subscribe<DocumentChanged>('library.document-changed', ({ document }) => indexDocument(deps, document))
  outbox.subscribe<AuthorityChanged>('library.authority-changed', (fact) => followAuthority(deps, fact))
  outbox.subscribe<ThesaurusChanged>('thesaurus.changed', () => followThesaurus(deps))
  outbox.subscribe<ConceptMerged>('thesaurus.concept-merged', (fact) => followMerge(deps, fact))
  // It was a hash when the fact was written.
  outbox.subscribe<FileReleased>('library.file-released', ({ sha256 }) => releaseFile(deps, sha256))
}

/** Begins to read what waits, and lifts embargoes and looks after the files from now on. `alone`: no other process works on this database. Returns what ends the latter two; jobs end with their queue. */
export const startLibrary = async (deps: LibraryDeps, { alone }: { readonly alone: boolean } = { alone: true }): Promise<{ stop(): Promise<void> }> => {
  await deps.jobs.work(READ_RENDITION, ({ rendition }, report) => readRenditionText(deps, rendition, report))
  await resumeReading(deps, alone)
  await liftEmbargoes(deps)
  let lifting: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    lifting = liftEmbargoes(deps).catch((fault: unknown) => deps.log.error('library.embargoes-not-lifted', fault))
  }, EMBARGO_EVERY).unref()
  const ending = new AbortController()
  let checking: Promise<unknown> = Promise.resolve()
  const check = (): void => {
    // One at a time: a long round is not overtaken by the next.
    checking = checking.then(() => checkFiles(deps, ending.signal)).catch((fault: unknown) => deps.log.error('library.files-not-checked', fault))
  }
  const checkTimer = setInterval(check, FIXITY_EVERY).unref()
  check()
  return {
    stop: async () => {
      clearInterval(timer)
      clearInterval(checkTimer)
      ending.abort()
      await Promise.all([lifting, checking])
    },
  }
}
