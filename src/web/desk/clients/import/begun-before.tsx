import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import type { ImportRun } from './import-runs.ts'

/** The same file was begun before, and not finished: the way to go on. `read`: reads it as it was read then. */
export const BegunBefore = ({ run, goOn, read, isRead }: { readonly run: ImportRun; readonly goOn: () => void; readonly read: () => void; readonly isRead: boolean }) => {
  const { clientImport: says } = useClientMessages()
  const { day, number } = useFormats()
  useEffect(() => {
    if (!isRead) read()
  // Once, when it is seen; whoever then reads it otherwise begins anew.
  }, [run.record])
  return (
    <div className="import-step">
      <p className="wrong">{says.begun(day(run.on.slice(0, 10)), number(run.made.length), number(run.chosen.length))}</p>
      <Button isDisabled={!isRead} onPress={goOn}>{says.goOnWith}</Button>
    </div>
  )
}
