import { z } from 'zod'
import type { Id } from '#kernel'
import { edition, editionsRead, rosterProposal } from '#web/wire'
import { nothingMore, type Ask } from './ask.ts'

export type RosterProposal = z.output<typeof rosterProposal>

/** The signed roster of the network. */
export const apiRoster = (ask: Ask) => ({
  editions: () => ask({ method: 'GET', path: '/api/roster/editions' }, editionsRead),
  publish: (one: z.output<typeof edition>) => ask({ method: 'POST', path: '/api/roster/editions', body: z.encode(edition, one) }, nothingMore),
  rosterProposals: () => ask({ method: 'GET', path: '/api/roster/proposals' }, z.array(rosterProposal)),
  proposeRoster: (one: RosterProposal) => ask({ method: 'POST', path: '/api/roster/proposals', body: z.encode(rosterProposal, one) }, nothingMore),
  withdrawRoster: (one: Id) => ask({ method: 'DELETE', path: `/api/roster/proposals/${one}` }, nothingMore),
})
