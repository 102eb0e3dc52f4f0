import { ok, refuse } from '#kernel'
import { CURRENT_KDF, randomBytes, SALT_BYTES } from '#vault/envelope'
import { generatePassphrase, stretch } from '#vault/open'
import { COMING_IN } from './coming-in.ts'
import { comparePassphrase } from './compare-passphrase.ts'
import { FOUNDING } from './founding.ts'
import type { Handlers } from './handler.ts'
import { holdings } from './holdings.ts'
import { NETWORK } from './network.ts'
import { PEOPLE } from './people.ts'
import { REGISTER } from './register.ts'

/** What the worker answers, request by request. */
export const HANDLERS: Handlers = {
  ...COMING_IN,
  ...FOUNDING,
  ...PEOPLE,
  ...NETWORK,
  ...REGISTER,
  'is-locked': async () => ok(holdings.session === undefined),
  'generate-passphrase': async () => ok(generatePassphrase().reveal()),
  'compare-passphrase': async (input) => comparePassphrase(input),
  'measure-stretching': async () => {
    const began = performance.now()
    const stretched = await stretch(generatePassphrase(), randomBytes(SALT_BYTES), CURRENT_KDF)
    return stretched.ok ? ok(performance.now() - began) : refuse({ kind: 'worker-fault' })
  },
}
