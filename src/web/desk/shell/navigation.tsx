import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useSession } from '../access/guard.tsx'
import type { PlaceGroup } from '../clients/places.ts'
import { useDesk } from '../desk.tsx'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { placesFor } from './places-for.ts'
import { OPEN_PLACES, type Place } from './places.ts'

/** The parts of the desk: beside the page where there is room, behind a button where there is little. */
export const Navigation = () => {
  const { access, notices } = useDesk()
  const { shell, lock } = useMessages()
  const inWords = useRefusal()
  const session = useSession()
  const here = useLocation({ select: ({ pathname }) => pathname })
  const offered = (session === undefined ? OPEN_PLACES : placesFor(session)).filter(({ under }) => under === undefined || here === under || here.startsWith(`${under}/`))
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
          {offered.map((place) => {
            const { to, group } = place
            if (group === undefined) return <Line key={to} place={place} go={() => setOpen(false)} />
            const together = offered.filter((one) => one.group === group)
            return together[0] === place ? <Group key={group} group={group} together={together} here={here} go={() => setOpen(false)} /> : null
          })}
        </ul>
        {session === undefined ? null : <Button className="quiet out" onPress={() => void signOut()}>{lock.signOut}</Button>}
        <p><a href="/">{shell.toSite}</a></p>
      </nav>
    </div>
  )
}

type LineProps = { readonly place: Place; readonly go: () => void }

const Line = ({ place: { to, label, under }, go }: LineProps) => {
  const { places } = useMessages()
  return <li className={under === undefined ? undefined : 'under'}><Link to={to} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }} onClick={go}>{places[label]}</Link></li>
}

/** Places behind the name of their group, which is open for whoever is at one of them. */
const Group = ({ group, together, here, go }: { readonly group: PlaceGroup; readonly together: readonly Place[]; readonly here: string; readonly go: () => void }) => {
  const { placeGroups } = useMessages()
  return (
    <li className="under">
      <details open={together.some(({ to }) => here === to || here.startsWith(`${to}/`))}>
        <summary>{placeGroups[group]}</summary>
        <ul>{together.map((place) => <Line key={place.to} place={place} go={go} />)}</ul>
      </details>
    </li>
  )
}
