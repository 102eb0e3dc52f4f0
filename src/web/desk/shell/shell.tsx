import { Link, Outlet } from '@tanstack/react-router'
import { DemonstrationBanner } from '../access/demonstration-banner.tsx'
import { Guard } from '../access/guard.tsx'
import { LockControls } from '../access/lock-controls.tsx'
import { useIdle } from '../access/use-idle.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { PaletteOpener } from '../palette/palette-opener.tsx'
import { NoticeRegion } from '../status/notices.tsx'
import { StatusLine } from '../status/status-line.tsx'
import { Navigation } from './navigation.tsx'

/** The frame of every page: whose desk this is, where one can go, the page, how things stand. */
export const Shell = () => {
  const { notices } = useDesk()
  const { shell } = useMessages()
  useIdle()
  return (
    <div className="shell">
      <a className="skip" href="#page">{shell.skip}</a>
      <DemonstrationBanner />
      <header className="top">
        <Link to="/" className="name">{shell.product}</Link>
        <div className="own">
          <PaletteOpener />
          <LockControls />
        </div>
      </header>
      <Navigation />
      <main id="page" tabIndex={-1}><Guard><Outlet /></Guard></main>
      <footer><StatusLine /></footer>
      <NoticeRegion {...notices} />
    </div>
  )
}
