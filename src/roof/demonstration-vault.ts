import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { begunEpoch, entry, id, joinerKeys } from '#web/wire'

/** The vault of a demonstration organisation, as the server keeps one. `authenticationKey`: what a browser derives from the passphrase, which everybody may know. */
export const DEMONSTRATION_VAULT = z.strictObject({
  organisation: id,
  staff: z.array(z.strictObject({ signInName: z.string(), authenticationKey: z.string(), keys: joinerKeys })),
  log: z.array(entry),
  epochs: z.array(begunEpoch),
})

export type DemonstrationVault = z.output<typeof DEMONSTRATION_VAULT>

/** An id that is the same at every making, so that secrets can be sealed to it (a UUID of version 8, RFC 9562). */
export const demonstrationId = (what: string) => {
  const hex = createHash('sha256').update(`waystation demonstration/id/${what}`).digest('hex')
  return id.parse(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`)
}

/** The id of an organisation in every demonstration. */
export const demonstrationOrganisation = (slug: string) => demonstrationId(`organisation/${slug}`)

/** Reads an organisation's vault from the samples. The server cannot make one: it opens nothing. */
export const readDemonstrationVault = (folder: string, slug: string): DemonstrationVault =>
  DEMONSTRATION_VAULT.parse(JSON.parse(readFileSync(join(folder, 'vault', `${slug}.json`), 'utf8')))
