import { Button, Text, UNSTABLE_Toast as Toast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastQueue as ToastQueue, UNSTABLE_ToastRegion as ToastRegion } from 'react-aria-components'
import { useMessages } from '../i18n/use-messages.tsx'

/** Something that was done, and how it is undone, where it can be. */
type Notice = { readonly says: string; readonly undo?: () => void | Promise<void> }

export type Notices = { readonly queue: ToastQueue<Notice>; readonly tell: (notice: Notice) => void; /** Takes all of them off the screen. */ readonly clear: () => void }

/** How long a notice stays, milliseconds; pointing at it or stepping into it stops the clock. */
const STAYS = 20_000

export const openNotices = (): Notices => {
  const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 })
  return { queue, tell: (notice) => void queue.add(notice, { timeout: STAYS }), clear: () => queue.clear() }
}

/** Where notices appear. F6 leads there by keyboard. */
export const NoticeRegion = ({ queue }: Notices) => {
  const { notices: says } = useMessages()
  return (
    <ToastRegion queue={queue} className="notices" aria-label={says.region}>
      {({ toast }) => (
        <Toast toast={toast} className="notice">
          <ToastContent><Text slot="title">{toast.content.says}</Text></ToastContent>
          {toast.content.undo === undefined ? null : (
            <Button
              className="quiet"
              onPress={() => {
                void toast.content.undo?.()
                queue.close(toast.key)
              }}
            >
              {says.undo}
            </Button>
          )}
          <Button slot="close" className="quiet">{says.close}</Button>
        </Toast>
      )}
    </ToastRegion>
  )
}
