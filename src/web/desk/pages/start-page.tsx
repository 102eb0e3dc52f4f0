import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'

/** The page at the beginning. */
export const StartPage = () => {
  const { start } = useMessages()
  return <Page title={start.title} lead={start.lead} />
}
