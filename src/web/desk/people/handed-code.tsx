import { Button } from 'react-aria-components'
import { InvitedCode } from '../access/invited-code.tsx'
import { useMessages } from '../i18n/use-messages.tsx'

/** A code that was just made: to be copied by hand, or printed. */
export const HandedCode = ({ code, to, done }: { readonly code: string; readonly to: string; readonly done: () => void }) => {
  const { inviting: says } = useMessages()
  return (
    <div className="to-print">
      <InvitedCode code={code} to={to} />
      <p role="status">{says.shown}</p>
      <div className="actions">
        <Button onPress={() => window.print()}>{says.print}</Button>
        <Button className="quiet" onPress={done}>{says.done}</Button>
      </div>
    </div>
  )
}
