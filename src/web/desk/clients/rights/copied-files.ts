import { isId } from '#kernel'
import { saidIn } from '#clients'
import { asFileRecords } from '../file/file-records.ts'
import type { OpenedIn } from '../open-came-in.ts'
import type { FileShown, RecordShown } from '../register.ts'

/** A file as it is copied. `number`: of one that went into this one. */
export type CopiedFile = { readonly file: FileShown; readonly records: readonly RecordShown[]; readonly number?: number; readonly on?: string }

/** The file itself, and of each that went into it what the one that it went into does not say in the same words. */
export const copiedFiles = (file: FileShown, { files, shown }: OpenedIn): readonly CopiedFile[] => [
  { file, records: file.records },
  ...files.flatMap(({ client, into, on, records }, place): readonly CopiedFile[] => {
    const [theirs, parent] = [shown.get(client), into === file.client ? file : shown.get(into)]
    if (theirs === undefined || !isId(client)) return []
    const said: ReadonlySet<string> = saidIn(asFileRecords(parent?.records ?? []), { client, records })
    return [{ file: theirs, records: theirs.records.filter(({ record }) => !said.has(record)), number: place + 1, on: on.slice(0, 10) }]
  }),
]
