import { useEffect, useState } from 'react'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'

/** So many letters are shown; more than that is for a program of its own. */
const MOST = 100_000

/** A text in memory, as it stands in the file: never as a page. */
export const AttachmentText = ({ client, record }: { readonly client: string; readonly record: string }) => {
  const { keys } = useDesk()
  const { clientParts: says } = useClientMessages()
  const [text, setText] = useState<string>()
  useEffect(() => {
    let isGone = false
    const read = async (): Promise<void> => {
      const answer = await keys.ask('attachment.open', { client, record })
      // What went wrong is said beside it.
      if (!answer.ok) return
      const content = await answer.value.blob.slice(0, MOST * 4).text()
      if (!isGone) setText(content)
    }
    void read()
    return () => {
      isGone = true
    }
  }, [keys, client, record])
  if (text === undefined) return null
  return (
    <>
      <pre className="preview" dir="auto" translate="no" tabIndex={0}>{text.slice(0, MOST)}</pre>
      {text.length > MOST ? <p className="hint">{says.tooLongToShow}</p> : null}
    </>
  )
}
