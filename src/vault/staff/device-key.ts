import { derive } from '../sealing/hkdf.ts'
import { Key } from '../sealing/key.ts'
import type { StaffSecret } from './staff-secret.ts'

/** The key for what a device keeps for itself between two sessions: pins and drafts. It comes from the secret, and is never stored. */
export const deviceKeyOf = async ({ seed }: StaffSecret): Promise<Key<'device'>> => new Key('device', await derive(seed, ['device']))
