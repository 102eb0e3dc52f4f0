import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parseSignInName, STAFF_ROLES, type SamplePerson } from '#network'

/** One of the invented people, with what they sign in with: known to everybody, and good for nothing but the demonstration. */
export type DemonstrationPerson = SamplePerson & { readonly passphrase: string; readonly authenticator: string }

const FILE = z.strictObject({
  staff: z.array(z.strictObject({ organisation: z.string(), name: z.string().min(1), signInName: z.string().refine((name) => parseSignInName(name) === name), roles: z.array(z.enum(STAFF_ROLES)).min(1) })),
})

// Short words that nobody misspells, out of the vault's own list: the desk reads no others. A demonstration's secrets are none.
const WORDS = 'acorn amber anchor apple apron ashen attic backpack bagel bakery banana barley basket bonfire bucket bulb cactus canary candle canyon caravan cardboard cedar celery charcoal cheddar clay clover cobalt coconut copper cosmic cotton cradle cranberry crayon curtain daffodil daisy dolphin doorbell eagle ember falcon garden ivory jasmine kettle lantern lemon oak olive paper pebble poppy quarry quilt raven silver spruce tulip velvet walnut willow'.split(' ')

const drawn = (purpose: string, signInName: string): Buffer => createHash('sha256').update(`waystation demonstration/${purpose}/${signInName}`).digest()

/** The invented people of the samples. Their passphrases, six words each, and the secrets of their authenticators are the same in every demonstration. */
export const demonstrationStaff = (folder: string): readonly DemonstrationPerson[] =>
  FILE.parse(JSON.parse(readFileSync(join(folder, 'staff.json'), 'utf8'))).staff.map(({ organisation, name, signInName, roles }) => ({
    organisation, name, signInName, roles,
    passphrase: [...drawn('passphrase', signInName).subarray(0, 6)].map((byte) => WORDS[byte % WORDS.length]).join(' '),
    authenticator: drawn('authenticator', signInName).toString('base64url').slice(0, 32),
  }))
