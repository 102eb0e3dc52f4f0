import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { CeremonyForm, type Wrong } from './ceremony-form.tsx'
import { ShareFields } from './share-fields.tsx'
import { useWrong } from './use-wrong.ts'

/** The second administrator signs; whoever wants to see with their own eyes that the papers open types two of them. */
export const SignPapers = ({ proposal, onSigned }: { readonly proposal: string; readonly onSigned: () => Promise<void> }) => {
  const { keys } = useDesk()
  const { recovery: says, access } = useMessages()
  const inWords = useWrong()
  const [looks, setLooks] = useState(false)
  const [typed, setTyped] = useState<readonly string[]>(['', ''])
  const sign = async (): Promise<Wrong | undefined> => {
    const signed = await keys.ask('recovery.sign', { proposal, ...(looks && { typed }) })
    if (!signed.ok) return inWords(signed.refusal, 'share' in signed.refusal ? `share-${Number(signed.refusal.share)}` : undefined)
    await onSigned()
    return undefined
  }
  return (
    <Page title={says.title} lead={says.lead}>
      <CeremonyForm does={says.sign} doing={access.working} onSubmit={sign}>
        <h2>{says.signTitle}</h2>
        <p>{says.signWhy}</p>
        <p className="now">{says.lost}</p>
        <Checkbox className="tick" isSelected={looks} onChange={setLooks}><span className="box" aria-hidden="true" />{says.look}</Checkbox>
        {looks ? <ShareFields typed={typed} onChange={setTyped} /> : null}
      </CeremonyForm>
    </Page>
  )
}
