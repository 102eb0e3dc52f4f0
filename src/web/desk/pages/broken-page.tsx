import { Button } from 'react-aria-components'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'

/** What is shown in place of a page that broke. What broke is not shown: it could speak of a client's file. */
export const BrokenPage = () => {
  const { broken } = useMessages()
  return (
    <Page title={broken.title} lead={broken.text}>
      <Button onPress={() => location.reload()}>{broken.again}</Button>
    </Page>
  )
}
