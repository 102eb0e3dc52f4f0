import { useQuery } from '@tanstack/react-query'
import { asking } from '../api/queries.ts'
import type { ApiPath } from '../api/api.ts'
import { useDesk } from '../desk.tsx'

/** Somebody of the organisation, as the server lists them. Keys are not taken from here: they come from the signed log. */
export type StaffListed = { readonly id: string; readonly name: string; readonly signInName: string; readonly roles: readonly string[]; readonly joinedAt: string; readonly leftAt?: string }

export type InvitationListed = { readonly id: string; readonly name: string; readonly signInName: string; readonly state: string; readonly expiresAt: string }

/** What waits for a second signature, before anybody has read it. */
type ProposalListed = { readonly id: string; readonly by: string }

type LogEnd = { readonly head: { readonly entries: number } }

/** What others do while one waits is asked for so often, milliseconds. */
export const ASKS_EVERY_MS = 4_000

/** Part of one's own organisation, asked again and again while `watching`. */
const useOwn = <T>(organisation: string, part: string, watching: boolean, enabled = true) => {
  const { api } = useDesk()
  const path: ApiPath = `/api/organisations/${organisation}/${part}`
  return useQuery({ ...asking<T>(api, path), enabled, refetchInterval: watching ? ASKS_EVERY_MS : false })
}

export const useStaff = (organisation: string, watching: boolean) => useOwn<readonly StaffListed[]>(organisation, 'staff', watching)

export const useInvitations = (organisation: string, watching: boolean, enabled = true) => useOwn<readonly InvitationListed[]>(organisation, 'invitations', watching, enabled)

export const useFoundingProposals = (organisation: string) => useOwn<readonly ProposalListed[]>(organisation, 'proposals', true)

export const useLogEnd = (organisation: string) => useOwn<LogEnd>(organisation, 'log?after=0', true)

/** Administrators who are there, in the order in which they came: the first of them drafts the founding, the second signs it too. */
export const foundersIn = (staff: readonly StaffListed[]): readonly StaffListed[] =>
  staff.filter(({ roles, leftAt }) => leftAt === undefined && roles.includes('administrator')).toSorted((one, other) => one.joinedAt.localeCompare(other.joinedAt))
