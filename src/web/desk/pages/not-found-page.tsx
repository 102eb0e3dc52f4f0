import { Link } from '@tanstack/react-router'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'

/** An address that leads nowhere. */
export const NotFoundPage = () => {
  const { notFound } = useMessages()
  return (
    <Page title={notFound.title} lead={notFound.text}>
      <p><Link to="/">{notFound.back}</Link></p>
    </Page>
  )
}
