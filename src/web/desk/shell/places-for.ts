import type { SessionShown } from '../access/access-state.ts'
import { may } from '../people/may.ts'
import { PLACES, type Place } from './places.ts'

/** The places that whoever sits here is offered. */
export const placesFor = (session: Pick<SessionShown, 'roles' | 'at'>): readonly Place[] =>
  PLACES.filter(({ secretariat, roles, needs }) => (secretariat !== true || (session.at.secretariat && session.roles.includes('administrator'))) && (roles === undefined || roles.some((role) => session.roles.some((one) => one === role))) && (needs === undefined || may(session, needs)))
