import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'

/** How things stand, in words; said aloud when it changes. */
export const StatusLine = () => {
  const { access, status } = useDesk()
  const { status: says, lock } = useMessages()
  const locksSoon = useWatched(access.locksSoon)
  const online = useWatched(status.online)
  const saving = useWatched(status.saving)
  const saved = saving.kind === 'unsaved' ? (saving.kept ? says.kept : says.unsaved) : says[saving.kind]
  if (locksSoon) return <p className="status" role="status" data-state="unsaved">{lock.soon}</p>
  return <p className="status" role="status" data-state={online ? saving.kind : 'offline'}>{online ? saved : `${says.offline} ${saving.kind === 'saved' ? says.savedSoFar : saved}`}</p>
}
