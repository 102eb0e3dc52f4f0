import { Link, Outlet } from '@tanstack/react-router'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { NoticeRegion } from '../status/notices.tsx'
import { StatusLine } from '../status/status-line.tsx'
import { useWatched } from '../watched.ts'
import { Navigation } from './navigation.tsx'

/** The frame of every page: whose desk this is, where one can go, the page, how things stand. */
export const Shell = () => {
  const { notices, person } = useDesk()
  const { shell } = useMessages()
  const sitting = useWatched(person)
  return (
    <div className="shell">
      <a className="skip" href="#page">{shell.skip}</a>
      <header className="top">
        <Link to="/" className="name">{shell.product}</Link>
        <p className="whose">{sitting === undefined ? shell.desk : `${sitting.organisation} · ${sitting.name}`}</p>
      </header>
      <Navigation />
      <main id="page" tabIndex={-1}><Outlet /></main>
      <footer><StatusLine /></footer>
      <NoticeRegion {...notices} />
    </div>
  )
}
