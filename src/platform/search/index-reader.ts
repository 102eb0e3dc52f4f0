import { existsSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import type { Id } from '#kernel'
import { questionAnswerer } from './answer-question.ts'
import { isDamage } from './index-damage.ts'
import { isSound, openForReading } from './index-database.ts'
import { pathOf } from './index-files.ts'
import { tokenFinder } from './look-up-tokens.ts'
import type { KnownToken, SearchAnswer, SearchQuestion } from './search-index.ts'

/** An answer, or that the generation asked for cannot be read: it is damaged, or no longer there. */
export type Reading<T> = { readonly sound: true; readonly answer: T } | { readonly sound: false }

/** Answers from the generation of an index that it is told to read. */
export type IndexReader = {
  /** Opens a generation, and lets go of the one before. */
  turnTo(generation: number): Reading<undefined>
  search(generation: number, question: SearchQuestion): Reading<SearchAnswer>
  lookUp(generation: number, tokens: readonly string[]): Reading<readonly KnownToken[]>
  revisions(generation: number): Reading<ReadonlyMap<Id, number>>
  counts(generation: number): Reading<{ readonly documents: number; readonly pages: number }>
  /** Reads through the whole file. */
  check(generation: number): Reading<undefined>
  close(): void
}

type Opened = { readonly generation: number; readonly database: DatabaseSync; readonly answer: (question: SearchQuestion) => SearchAnswer; readonly lookUp: (tokens: readonly string[]) => KnownToken[] }

const openGeneration = (folder: string, generation: number): Opened => {
  const database = openForReading(pathOf(folder, generation))
  try {
    return { generation, database, answer: questionAnswerer(database), lookUp: tokenFinder(database) }
  } catch (fault) {
    database.close()
    throw fault
  }
}

export const openIndexReader = (folder: string): IndexReader => {
  let opened: Opened | undefined

  const close = (): void => {
    if (opened?.database.isOpen === true) opened.database.close()
    opened = undefined
  }

  const openAt = (generation: number): Opened => {
    if (opened?.generation === generation) return opened
    close()
    opened = openGeneration(folder, generation)
    return opened
  }

  // One question sees one state of the index: what is committed meanwhile is for the next.
  const read = <T>(generation: number, question: (reader: Opened) => T): Reading<T> => {
    try {
      const reader = openAt(generation)
      reader.database.exec('BEGIN')
      try {
        return { sound: true, answer: question(reader) }
      } finally {
        if (reader.database.isOpen && reader.database.isTransaction) reader.database.exec('COMMIT')
      }
    } catch (fault) {
      // What was held in memory may be half of it; and the file may have been taken away, by hand or because another took its place.
      close()
      if (isDamage(fault) || !existsSync(pathOf(folder, generation))) return { sound: false }
      throw fault
    }
  }

  return {
    turnTo: (generation) => read(generation, () => undefined),
    search: (generation, question) => read(generation, ({ answer }) => answer(question)),
    lookUp: (generation, tokens) => read(generation, ({ lookUp }) => lookUp(tokens)),
    revisions: (generation) =>
      read(generation, ({ database }) => {
        const rows = database.prepare('SELECT id, revision FROM documents').all()
        // They were ids when they were written.
        return new Map(rows.map(({ id, revision }) => [String(id) as Id, Number(revision)]))
      }),
    counts: (generation) =>
      read(generation, ({ database }) => {
        const counts = database.prepare('SELECT count(*) AS documents, total(pages) AS pages FROM documents').get()
        return { documents: Number(counts?.['documents']), pages: Number(counts?.['pages']) }
      }),
    check: (generation) => {
      const sound = read(generation, ({ database }) => isSound(database))
      return sound.sound && sound.answer ? { sound: true, answer: undefined } : { sound: false }
    },
    close,
  }
}
