import { openPlain } from './hash-file.ts'

/** More is no tag file that anybody would write. */
const MOST = 1_000_000

/** The labels of a tag file, small, with their texts; long texts go on in lines that begin with a space. `undefined` when it is none. The first of a label counts. */
export const readTags = async (path: string): Promise<ReadonlyMap<string, string> | undefined> => {
  const file = await openPlain(path)
  try {
    if ((await file.stat()).size > MOST) return undefined
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile())
    const tags = new Map<string, string>()
    for (const line of text.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r\n|\r|\n/)) {
      if (line.trim() === '') continue
      const [, label, said] = /^([^:\s][^:]*?)\s*:\s?(.*)$/.exec(line) ?? []
      if (label === undefined || said === undefined) return undefined
      if (!tags.has(label.toLowerCase())) tags.set(label.toLowerCase(), said.trim())
    }
    return tags
  } catch (fault) {
    // What is not UTF-8 is said by this error alone.
    if (fault instanceof TypeError) return undefined
    throw fault
  } finally {
    await file.close()
  }
}
