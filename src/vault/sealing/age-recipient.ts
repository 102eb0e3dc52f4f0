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
