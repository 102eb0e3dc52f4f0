import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components'
import { useWrong } from '../access/use-wrong.ts'
import { asking, invalidate } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { browserIn } from './browser-in.ts'

type SessionListed = { readonly id: string; readonly since: string; readonly seen: string; readonly browser?: string; readonly current: boolean }

/** One's own open sessions; each can be ended, and all at once. */
export const OwnSessions = () => {
  const { access, api, notices } = useDesk()
  const { sessions: says, locale } = useMessages()
  const inWords = useWrong()
  const client = useQueryClient()
  const sessions = useQuery(asking<readonly SessionListed[]>(api, '/api/me/sessions'))
  // None is older than a day.
  const moment = new Intl.DateTimeFormat(locale, { weekday: 'short', hour: 'numeric', minute: '2-digit' })
  const end = async (id: string): Promise<void> => {
    const ended = await api.delete(`/api/me/sessions/${id}`)
    notices.tell({ says: ended.ok ? says.ended : inWords(ended.refusal).says })
    await invalidate(client, '/api/me/sessions')
  }
  const endAll = async (): Promise<void> => {
    const ended = await access.signOutEverywhere()
    if (!ended.ok) notices.tell({ says: inWords(ended.refusal).says })
  }
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{says.title}</h2>
      <p>{says.lead}</p>
      <Table aria-labelledby="sessions" className="list">
        <TableHeader>
          <Column isRowHeader>{says.browser}</Column>
          <Column>{says.since}</Column>
          <Column>{says.seen}</Column>
          <Column>{says.end}</Column>
        </TableHeader>
        <TableBody items={sessions.data ?? []} renderEmptyState={() => says.looking}>
          {({ id, browser, since, seen, current }) => (
            <Row>
              <Cell>{browserIn(browser) ?? says.unknown}{current ? ` (${says.here})` : ''}</Cell>
              <Cell>{moment.format(new Date(since))}</Cell>
              <Cell>{current ? says.now : moment.format(new Date(seen))}</Cell>
              <Cell>{current ? says.signOutInstead : <Button className="quiet" onPress={() => void end(id)}>{says.endOne}</Button>}</Cell>
            </Row>
          )}
        </TableBody>
      </Table>
      <p><Button onPress={() => void endAll()}>{says.endAll}</Button></p>
    </section>
  )
}
