import { isId } from '#kernel'
import { cameInWith, type CameIn } from '#clients'
import { Refused } from '../api/queries.ts'
import type { KeySession } from '../keys/key-session.ts'
import { asFileRecords } from './file/file-records.ts'
import { askRegister, type FileShown } from './register.ts'

/** Files that went into one, with everything of them that is shown. */
export type OpenedIn = CameIn & { readonly shown: ReadonlyMap<string, FileShown> }

/** Opens the files that went into this one, however many times, one after the other. */
export const openCameIn = async (keys: KeySession, file: FileShown): Promise<OpenedIn> => {
  const shown = new Map<string, FileShown>()
  if (!isId(file.client)) return { files: [], notOpen: [], shown }
  const cameIn = await cameInWith(file.client, asFileRecords(file.records), async (client) => {
    try {
      const opened = await askRegister(keys, 'client.open', { client })
      shown.set(client, opened)
      return asFileRecords(opened.records)
    } catch (fault) {
      // Not there for whoever asks. Everything else is no answer, and is said as what went wrong.
      if (fault instanceof Refused && fault.refusal.kind === 'client-gone') return undefined
      throw fault
    }
  })
  return { ...cameIn, shown }
}
