import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useMessages } from '../i18n/use-messages.tsx'
import { PLACES } from './places.ts'

/** The parts of the desk: beside the page where there is room, behind a button where there is little. */
export const Navigation = () => {
  const { shell, places } = useMessages()
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
          {PLACES.map(({ to, label }) => (
            <li key={to}><Link to={to} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }} onClick={() => setOpen(false)}>{places[label]}</Link></li>
          ))}
        </ul>
        <p><a href="/">{shell.toSite}</a></p>
      </nav>
    </div>
  )
}
