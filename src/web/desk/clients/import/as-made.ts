import type { FileShown } from '../register.ts'

/** Whether a file is as an import left it: its own records, each written once and opened, and nothing beside them. What did not open may be a colleague's work. */
export const isUntouched = (file: FileShown, own: ReadonlySet<string>): boolean =>
  file.unopened.length === 0 && file.drafts.length === 0 && file.attachments.every(({ attachment }) => own.has(attachment)) && file.readers === undefined && [...file.records, ...file.narratives].every(({ record, revision }) => revision === 1 && own.has(record))

/** How a file stands, to be compared: whatever somebody writes, adds or drops changes it. Nothing of its content. */
export const stateOf = (file: FileShown): string => {
  const written = [...file.records, ...file.narratives].map(({ record, revision }) => `${record} ${revision}`)
  const beside = [file.drafts.map(({ draft, at }) => `${draft} ${at}`), file.attachments.map(({ attachment }) => attachment), file.unopened.map(({ record }) => record)]
  return JSON.stringify([written.toSorted(), ...beside.map((each) => each.toSorted()), file.readers])
}

/** A file that somebody looked at, and how it stood then. */
export type Seen = { readonly client: string; readonly state: string }

type Ways = { readonly open: (client: string) => Promise<FileShown | undefined>; readonly erase: (client: string) => Promise<void>; readonly told: (done: number) => Promise<void> }

/** Erases files, each looked at once more just before: one that was changed since it was seen is kept. `open`: nothing for one that is gone, which is passed over. */
export const eraseAsSeen = async (seen: readonly Seen[], { open, erase, told }: Ways): Promise<{ readonly erased: number; readonly kept: number }> => {
  let [erased, kept] = [0, 0]
  for (const [place, { client, state }] of seen.entries()) {
    const now = await open(client)
    if (now !== undefined && stateOf(now) !== state) kept += 1
    else if (now !== undefined) {
      await erase(client)
      erased += 1
    }
    await told(place + 1)
  }
  return { erased, kept }
}
