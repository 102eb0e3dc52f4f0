import { useMessages } from '../i18n/use-messages.tsx'
import { useSession } from '../access/guard.tsx'
import { Page } from '../shell/page.tsx'
import { AnotherPassphrase } from './another-passphrase.tsx'
import { Leaving } from './leaving.tsx'
import { OwnPasskeys } from './own-passkeys.tsx'
import { OwnSessions } from './own-sessions.tsx'

/** What is one's own: sessions, passkeys, passphrase, membership. */
export const SettingsPage = () => {
  const { settings: says } = useMessages()
  const session = useSession()
  if (session === undefined) return null
  return (
    <Page title={says.title} lead={says.lead(session.name, session.signInName, session.at.name)}>
      <OwnSessions />
      <OwnPasskeys />
      <AnotherPassphrase />
      <Leaving session={session} />
    </Page>
  )
}
