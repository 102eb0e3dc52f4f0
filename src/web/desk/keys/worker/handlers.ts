import { ok, refuse } from '#kernel'
import { CURRENT_KDF, randomBytes, SALT_BYTES } from '#vault/envelope'
import { generatePassphrase, stretch } from '#vault/open'
import type { Handlers } from './handler.ts'
import { holdings } from './holdings.ts'

/** What the worker answers, request by request. */
export const HANDLERS: Handlers = {
  'is-locked': async () => ok(holdings.staff === undefined),
  'generate-passphrase': async () => ok(generatePassphrase().reveal()),
  'measure-stretching': async () => {
    const began = performance.now()
    const stretched = await stretch(generatePassphrase(), randomBytes(SALT_BYTES), CURRENT_KDF)
    return stretched.ok ? ok(performance.now() - began) : refuse({ kind: 'worker-fault' })
  },
}
