import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useSession } from '../access/guard.tsx'
import { useDesk } from '../desk.tsx'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { placesFor } from './places-for.ts'
import { OPEN_PLACES } from './places.ts'

/** The parts of the desk: beside the page where there is room, behind a button where there is little. */
export const Navigation = () => {
  const { access, notices } = useDesk()
  const { shell, places, lock } = useMessages()
  const inWords = useRefusal()
  const session = useSession()
  const offered = session === undefined ? OPEN_PLACES : placesFor(session)
  const signOut = async (): Promise<void> => {
    const out = await access.signOut()
    if (!out.ok) notices.tell({ says: inWords(out.refusal) })
  }
  const [open, setOpen] = useState(false)
  return (
    <div
      className="navigation"
      data-open={open ? '' : undefined}
      // Escape closes what the button has opened; the button keeps the focus or gets it back.
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return
        setOpen(false)
        event.currentTarget.querySelector('button')?.focus()
      }}
    >
      <Button className="quiet menu" aria-expanded={open} aria-controls="places" onPress={() => setOpen(!open)}>{shell.menu}</Button>
      <nav id="places" aria-label={shell.places}>
        <ul>
          {offered.map(({ to, label }) => (
            <li key={to}><Link to={to} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }} onClick={() => setOpen(false)}>{places[label]}</Link></li>
          ))}
        </ul>
        {session === undefined ? null : <Button className="quiet out" onPress={() => void signOut()}>{lock.signOut}</Button>}
        <p><a href="/">{shell.toSite}</a></p>
      </nav>
    </div>
  )
}
