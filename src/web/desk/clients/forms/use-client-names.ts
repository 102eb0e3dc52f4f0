import type { Answer } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useClients, type FieldName } from '../register.ts'

const FIELDS: readonly FieldName[] = ['person.givenName', 'person.familyName', 'person.codeName']

const first = (answers: readonly Answer[] | undefined): string => (answers ?? []).find((one): one is string => typeof one === 'string') ?? ''

/** What the clients whom one may open are called. Their register is opened for it, where it is not open yet. */
export const useClientNames = () => {
  const { clientFile: says } = useClientMessages()
  const clients = useClients(FIELDS)
  const names = (clients.data ?? []).map(({ client, shown }) => {
    const [given, family, code] = FIELDS.map((field) => first(shown[field]))
    return [client, [given, family].filter(Boolean).join(' ') || code || `${says.nameless} (${client.slice(-4)})`] as const
  })
  return { names, nameOf: (client: string): string => names.find(([one]) => one === client)?.[1] ?? client.slice(-8) }
}
