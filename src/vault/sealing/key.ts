import { randomBytes, type Bytes } from '../bytes/bytes.ts'
import { derivationFor, extractor } from './hkdf.ts'

/** What a key is for. It enters every derivation, so that a key used in another's place opens nothing. */
export type Purpose = 'client' | 'epoch' | 'staff' | 'passkey' | 'device'

const HIDDEN = '[key]'
const KEY_BYTES = 32

/** A key of 32 bytes that cannot be printed by accident, nor taken for one of another purpose. `reveal()` is the one way to it. */
export class Key<P extends Purpose> {
  readonly purpose: P
  readonly #bytes: Bytes

  constructor(purpose: P, bytes: Bytes) {
    if (bytes.length !== KEY_BYTES) throw new RangeError('a key has 32 bytes')
    this.purpose = purpose
    this.#bytes = bytes.slice()
  }

  reveal(): Bytes {
    return this.#bytes
  }

  toString(): string {
    return HIDDEN
  }

  toJSON(): string {
    return HIDDEN
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return HIDDEN
  }
}

export const randomKey = <P extends Purpose>(purpose: P): Key<P> => new Key(purpose, randomBytes(KEY_BYTES))

/** A key made ready: what stands in front of its envelopes, and the cipher's own key. */
export type Ready = { readonly commitment: Bytes; readonly cipher: Awaited<ReturnType<Extractor['deriveCipher']>> }

type Extractor = Awaited<ReturnType<typeof extractor>>

const derivationsFor = (purpose: Purpose) => ({ commitment: derivationFor([purpose, 'commitment']), cipher: derivationFor([purpose, 'cipher']) })

const DERIVATIONS: Readonly<Record<Purpose, ReturnType<typeof derivationsFor>>> = {
  client: derivationsFor('client'), epoch: derivationsFor('epoch'), staff: derivationsFor('staff'), passkey: derivationsFor('passkey'), device: derivationsFor('device'),
}

const makeReady = async (key: Key<Purpose>): Promise<Ready> => {
  const { deriveBytes, deriveCipher } = await extractor(key.reveal())
  const by = DERIVATIONS[key.purpose]
  const [commitment, cipher] = await Promise.all([deriveBytes(by.commitment), deriveCipher(by.cipher)])
  return { commitment, cipher }
}

// Ten thousand records of one client cost one derivation.
const prepared = new WeakMap<Key<Purpose>, Promise<Ready> | Ready>()

/** A key made ready, once: what is ready already is given at once, since waiting for it would cost ten thousand turns. */
export const readyKey = (key: Key<Purpose>): Promise<Ready> | Ready => {
  const known = prepared.get(key)
  if (known) return known
  const made = makeReady(key)
  prepared.set(key, made)
  void made.then((ready) => prepared.set(key, ready), () => prepared.delete(key))
  return made
}
