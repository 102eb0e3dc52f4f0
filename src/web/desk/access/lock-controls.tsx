import { Button } from 'react-aria-components'
import { Link } from '@tanstack/react-router'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { useWatched } from '../watched.ts'
import { LOCK_KEY } from './use-idle.ts'

/** Whose desk this is, and the button that locks it: always in sight. */
export const LockControls = () => {
  const { access } = useDesk()
  const { shell, lock: says } = useMessages()
  const standing = useWatched(access.state)
  if (standing.kind !== 'open') return <p className="whose">{shell.desk}</p>
  const { name, at } = standing.session
  return (
    <div className="own">
      <Link to="/settings" className="whose">{at.name} · {name}</Link>
      <Button className="quiet" aria-keyshortcuts={LOCK_KEY} onPress={() => void access.lock('asked')}>{says.now} <kbd>{LOCK_KEY}</kbd></Button>
    </div>
  )
}
