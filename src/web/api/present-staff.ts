import type { StaffMember } from '#network'
import { encoded } from './wire.ts'

/** A person on the wire. */
export const presentStaff = ({ id, organisation, name, signInName, roles, publicKeys, keyProof, joinedAt, leftAt }: StaffMember) => ({
  id, organisation, name, signInName, roles, publicKeys: encoded(publicKeys), keyProof: encoded(keyProof), joinedAt, leftAt,
})
