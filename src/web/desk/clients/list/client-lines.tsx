import { useDeferredValue } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Found } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import type { ClientRow } from '../register.ts'
import { ClientLine } from './client-line.tsx'
import type { View } from './views.ts'

/** So many are painted first, more than a screen holds; the others a moment later. */
const AT_FIRST = 15

type Props = {
  readonly shown: readonly ClientRow[]
  /** How many at most. */
  readonly most: number
  /** Why each was found, by client; `undefined` while nobody looks for anybody. */
  readonly found: ReadonlyMap<string, Found> | undefined
  readonly nameOf: (staff: string) => string
  readonly today: string
  readonly view: View
  readonly looking: boolean
}

/** The clients, a line each; one is opened from here. */
export const ClientLines = ({ shown, most, found, nameOf, today, view, looking }: Props) => {
  const { clientList: says } = useClientMessages()
  const navigate = useNavigate()
  const painted = useDeferredValue(most, AT_FIRST)
  return (
    <ListBox
      className="lines-of clients"
      aria-label={says.list}
      items={shown.slice(0, painted).map((row) => ({ id: row.client, row }))}
      dependencies={[found, nameOf, view]}
      onAction={(client) => void navigate({ to: '/clients/$client', params: { client: String(client) } })}
      renderEmptyState={() => (looking ? null : <p className="lead">{says.empty[view]}</p>)}
    >
      {({ id, row }) => (
        <ListBoxItem id={id} textValue={row.name ?? (row.byWish ? says.namelessByWish : says.nameless)} className="line-of">
          <ClientLine row={row} found={found?.get(id)} nameOf={nameOf} today={today} amongMine={!looking && view === 'mine'} />
        </ListBoxItem>
      )}
    </ListBox>
  )
}
