import { apiClients } from './api-clients.ts'
import { apiJoining } from './api-joining.ts'
import { apiOrganisation } from './api-organisation.ts'
import { apiOwn } from './api-own.ts'
import { apiRoster } from './api-roster.ts'
import { askOver } from './ask.ts'
import type { Line } from './line.ts'

/** The server's routes as typed calls over a line. Each answer is checked against the wire's shapes before anything of it is used. */
export const apiClient = (line: Line) => {
  const ask = askOver(line)
  return { ...apiJoining(ask), ...apiOwn(ask), ...apiOrganisation(ask), ...apiRoster(ask), ...apiClients(ask) }
}

export type ApiClient = ReturnType<typeof apiClient>
