import { Button } from 'react-aria-components'
import { useClientMessages } from '../../i18n/use-client-messages.ts'

/** How far long work is, and the way to stop it. */
export const ProgressLine = ({ says, done, of, stop, stopSays }: { readonly says: string; readonly done: number; readonly of: number; readonly stop: () => void; readonly stopSays?: string }) => {
  const { clientImport } = useClientMessages()
  return (
    <div className="import-progress">
      <p className="hint" role="status">{says}</p>
      <progress aria-label={says} max={Math.max(of, 1)} value={done} />
      <div className="actions"><Button className="quiet" onPress={stop}>{stopSays ?? clientImport.stop}</Button></div>
    </div>
  )
}
