import { useState } from 'react'
import { useMessages } from '../i18n/use-messages.tsx'
import { CeremonyForm, type Wrong } from './ceremony-form.tsx'
import { CodeField } from './field.tsx'
import { inGroups, secretIn } from './in-groups.ts'
import { QrPicture } from './qr-picture.tsx'

/** Teaches an authenticator its secret, by picture or by hand, and asks for its first code. */
export const Authenticator = ({ address, does, doing, onCode }: { readonly address: string; readonly does: string; readonly doing: string; readonly onCode: (code: string) => Promise<Wrong | undefined> }) => {
  const { authenticator: says } = useMessages()
  const [code, setCode] = useState('')
  return (
    <CeremonyForm does={does} doing={doing} onSubmit={() => onCode(code)}>
      <p>{says.why}</p>
      <p>{says.how}</p>
      <div className="side-by-side">
        <QrPicture text={address} label={says.picture} />
        <div>
          <p>{says.byHand}</p>
          <p className="code" translate="no">{inGroups(secretIn(address))}</p>
          <p className="hint">{says.kind}</p>
        </div>
      </div>
      <CodeField value={code} onChange={setCode} />
    </CeremonyForm>
  )
}
