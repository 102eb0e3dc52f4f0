import type { FileShown } from '../register.ts'

/** What the server wrote down of a file. */
export type AccessOnServer = { readonly at: string; readonly by: string; readonly did: string }

/** A file of which the list tells. `number`: of one that went into the file one asks for. */
export type AccessedFile = { readonly file: Pick<FileShown, 'client' | 'records'>; readonly accesses: readonly AccessOnServer[]; readonly number?: number }

/** One thing that somebody did. */
export type AccessLine = { readonly at: string; readonly by: string; readonly what: string; readonly number?: number }

/** What was done with all of these files, the latest first, each line with the file it was done with. Nothing is left out for standing in two: who worked with either had both. */
export const accessLines = (files: readonly AccessedFile[], { deed, wrote }: { readonly deed: (did: string) => string; readonly wrote: (form: string) => string }): readonly AccessLine[] =>
  files
    .flatMap(({ file, accesses, number }) => {
      const line = (at: string, by: string, what: string): AccessLine => (number === undefined ? { at, by, what } : { at, by, what, number })
      const read = accesses.map(({ at, by, did }) => line(at, by, deed(did)))
      const written = file.records.filter(({ kind }) => kind !== 'draft').map(({ body }) => line(body.at, body.by, wrote(body.form)))
      return [...read, ...written]
    })
    .toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
