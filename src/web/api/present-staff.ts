import type { StaffMember } from '#network'
import { encoded } from './wire.ts'

/** A person on the wire. */
export const presentStaff = ({ id, organisation, name, signInName, roles, publicKey, recipient, keyProof, invitation, joinedAt, leftAt }: StaffMember) => ({
  id, organisation, name, signInName, roles, publicKey: encoded(publicKey), recipient, keyProof: encoded(keyProof), invitation, joinedAt, leftAt,
})
