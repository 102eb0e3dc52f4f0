import type { Id } from '#kernel'
import { parseSha256 } from '#platform/blobs'
import type { LibraryDeps } from './deps.ts'
import { dropCopyUnlessNeeded, dropStaleCopies } from './drop-stale-copies.ts'
import { catchUp, reconcileIndex } from './index-document.ts'

/** So long the outbox of this process is given to carry out what this process wrote. */
const OWN_LATER_MS = 1500

/**
 * Follows what other processes on the same database do: each keeps copies of its own that must not stay behind. `ownIndex`: the index is this process's
 * alone, so every document that somebody else has changed is indexed here too. Facts are carried out once, by whichever process the outbox gives them to;
 * here nothing is done but to bring what is derived in step. Returns what ends it.
 */
export const hearFarFacts = (deps: LibraryDeps, { ownIndex }: { readonly ownIndex: boolean }): { stop(): Promise<void> } => {
  let last: Promise<unknown> = Promise.resolve()
  let isGapDue = false
  let isStopped = false
  const inTurn = (work: () => Promise<unknown>): void => {
    last = last.then(() => (isStopped ? undefined : work())).catch((fault: unknown) => deps.log.error('library.not-followed', fault))
  }
  const closeGap = async (): Promise<void> => {
    isGapDue = false
    await dropStaleCopies(deps)
    await deps.thesaurus.refresh()
    if (ownIndex) await reconcileIndex(deps)
  }
  inTurn(() => dropStaleCopies(deps))
  deps.database.onFarFacts(
    (fact, isOwn) => {
      const { kind, document, sha256: text } = fact
      if (kind === 'library.document-changed' && ownIndex && typeof document === 'string') {
        // It was an id when the fact was written. Of ours the outbox may make use here as well: then there is nothing left to do a little later.
        const follow = (): void => inTurn(() => catchUp(deps, document as Id))
        if (isOwn) setTimeout(follow, OWN_LATER_MS).unref()
        else follow()
      }
      if (kind === 'thesaurus.changed') inTurn(() => deps.thesaurus.refresh())
      const sha256 = kind === 'library.file-released' && typeof text === 'string' ? parseSha256(text) : undefined
      if (sha256 !== undefined) {
        // Needed again by now: then a copy of it may stay.
        inTurn(() => dropCopyUnlessNeeded(deps, sha256))
      }
    },
    () => {
      if (isGapDue) return
      isGapDue = true
      inTurn(closeGap)
    },
  )
  return {
    stop: async () => {
      isStopped = true
      await last
    },
  }
}
