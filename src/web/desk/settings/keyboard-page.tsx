import { LOCK_KEY } from '../access/use-idle.ts'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'

/** Keys that do something in the desk. */
export const KeyboardPage = () => {
  const { keyboard: says, palette } = useMessages()
  return (
    <Page title={says.title} lead={says.lead}>
      <dl className="facts">
        <dt><kbd>{LOCK_KEY}</kbd></dt>
        <dd>{says.lock}</dd>
        <dt><kbd>{palette.keys}</kbd></dt>
        <dd>{palette.does}</dd>
        {says.others.map(([key, does]) => [<dt key={key}><kbd>{key}</kbd></dt>, <dd key={`${key} does`}>{does}</dd>])}
      </dl>
    </Page>
  )
}
