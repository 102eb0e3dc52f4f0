import { ok, refuse, type Result, type Secret } from '#kernel'
import { concat, equalBytes, type Bytes } from '../bytes/bytes.ts'
import { toRecipients, withIdentity, type AgeRefusal } from './age-file.ts'
import { additionalData, type Context } from './context.ts'

const KEY_BYTES = 32

/** `wrong-place`: the wrap was made for another group, epoch, client or person. */
export type WrapRefusal = AgeRefusal | { readonly kind: 'wrong-place' }

/** Wraps a key to one recipient by age. age knows no additional data, so the context lies inside, in front of the key. */
export const wrapKey = (recipient: string, context: Context, key: Bytes): Promise<Bytes> => toRecipients([recipient], concat(additionalData(context), key))

/**
 * Opens a wrap and checks that it was made for the place where it was found. It does not say who made it: the caller compares the
 * key with a commitment from a signed source.
 */
export const unwrapKey = async (identity: Secret, expected: Context, wrapped: Bytes): Promise<Result<Bytes, WrapRefusal>> => {
  const opened = await withIdentity(identity, wrapped)
  if (!opened.ok) return opened
  const context = additionalData(expected)
  const [found, key] = [opened.value.subarray(0, context.length), opened.value.slice(context.length)]
  return equalBytes(found, context) && key.length === KEY_BYTES ? ok(key) : refuse({ kind: 'wrong-place' })
}
