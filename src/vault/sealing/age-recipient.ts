import { bech32 } from '@scure/base'

/** Whether a text has the form of a hybrid recipient. Whose it is, only the signed log can say. */
export const isHybridRecipient = (text: string): boolean => {
  try {
    // The limit of 90 letters is for addresses, not for keys of 1,216 bytes.
    const { prefix, words } = bech32.decode(text as `${string}1${string}`, false)
    return prefix === 'age1pq' && bech32.fromWords(words).length === 1216
  } catch {
    return false
  }
}

/** What kind of recipient a text is: `age1…`, `age1pq1…` (hybrid, post-quantum); `undefined` for what is none. The two cannot stand in one file. */
export const recipientKind = (text: string): 'classic' | 'hybrid' | undefined => {
  if (isHybridRecipient(text)) return 'hybrid'
  try {
    const { prefix, words } = bech32.decode(text as `${string}1${string}`, false)
    return prefix === 'age' && bech32.fromWords(words).length === 32 ? 'classic' : undefined
  } catch {
    return undefined
  }
}
