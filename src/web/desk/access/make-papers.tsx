import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { CeremonyForm, type Wrong } from './ceremony-form.tsx'
import { Papers } from './papers.tsx'
import { ShareFields } from './share-fields.tsx'
import { Steps } from './steps.tsx'
import { useWrong } from './use-wrong.ts'

/** Draws the papers, prints them, has two of them typed back, and asks for the second signature. */
export const MakePapers = ({ organisation, onProposed }: { readonly organisation: string; readonly onProposed: () => Promise<void> }) => {
  const { keys } = useDesk()
  const { recovery: says, access } = useMessages()
  const inWords = useWrong()
  const [at, setAt] = useState(0)
  const [papers, setPapers] = useState<readonly (readonly string[])[]>([])
  const [typed, setTyped] = useState<readonly string[]>(['', ''])

  const draw = async (): Promise<Wrong | undefined> => {
    const drawn = await keys.ask('recovery.draw', undefined)
    if (!drawn.ok) return inWords(drawn.refusal)
    setPapers(drawn.value)
    setAt(1)
    return undefined
  }
  const propose = async (): Promise<Wrong | undefined> => {
    const proposed = await keys.ask('recovery.propose', { typed })
    if (!proposed.ok) return inWords(proposed.refusal, 'share' in proposed.refusal ? `share-${Number(proposed.refusal.share)}` : undefined)
    setPapers([])
    await onProposed()
    return undefined
  }
  return (
    <Page title={says.title} lead={says.lead}>
      <Steps label={says.stepsLabel} steps={says.steps} at={at} />
      {at === 0 ? (
        <CeremonyForm does={says.draw} doing={access.working} onSubmit={draw}>
          <h2>{says.steps[0]}</h2>
          <p>{says.drawWhy}</p>
          <p className="now">{says.lost}</p>
        </CeremonyForm>
      ) : null}
      {at === 1 ? (
        <CeremonyForm does={says.printed} doing="" onSubmit={async () => void setAt(2)} beside={<Button className="quiet" onPress={() => window.print()}>{says.print}</Button>}>
          <h2>{says.steps[1]}</h2>
          <p>{says.printWhy}</p>
        </CeremonyForm>
      ) : null}
      {at === 1 ? <Papers papers={papers} organisation={organisation} /> : null}
      {at === 2 ? (
        <CeremonyForm does={says.propose} doing={access.working} onSubmit={propose} beside={<Button className="quiet" onPress={() => setAt(1)}>{access.back}</Button>}>
          <h2>{says.steps[2]}</h2>
          <p>{says.typeWhy}</p>
          <ShareFields typed={typed} onChange={setTyped} />
        </CeremonyForm>
      ) : null}
    </Page>
  )
}
