import { useNavigate } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import { CeremonyForm } from '../../access/ceremony-form.tsx'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useAbandon, useDropDraft } from '../register.ts'
import { InDialog, useTry } from './hands.tsx'

type Props = { readonly opens: string; readonly text: string; readonly does: () => Promise<unknown>; readonly after: () => void | Promise<void> }

/** A question first: what is thrown away comes back from nowhere. */
const ThrowAway = ({ opens, text, does, after }: Props) => {
  const { clientWriting: says, clientParts } = useClientMessages()
  const tried = useTry()
  return (
    <InDialog opens={opens}>
      {(close) => (
        <CeremonyForm
          does={says.throwAwayDoes}
          doing={clientParts.working}
          onSubmit={async () => {
            const wrong = await tried(does)
            if (wrong !== undefined) return wrong
            close()
            await after()
            return undefined
          }}
          beside={<Button className="quiet" onPress={close}>{says.keepIt}</Button>}
        >
          <p>{text}</p>
        </CeremonyForm>
      )}
    </InDialog>
  )
}

/** For a registration that was begun and never finished. `first`: before it is thrown away; `failed`: when it could not be. */
export const ThrowRegistrationAway = ({ client, first, failed }: { readonly client: string; readonly first?: () => Promise<unknown>; readonly failed?: () => void }) => {
  const { registering: says } = useClientMessages()
  const { notices } = useDesk()
  const navigate = useNavigate()
  const abandon = useAbandon()
  const does = async (): Promise<void> => {
    await first?.()
    try {
      await abandon.mutateAsync({ client })
    } catch (fault) {
      failed?.()
      throw fault
    }
  }
  const after = async (): Promise<void> => {
    notices.tell({ says: says.thrownAway })
    await navigate({ to: '/clients', replace: true })
  }
  return <ThrowAway opens={says.throwAway} text={says.throwAwayText} does={does} after={after} />
}

/** For something that one began to write in a file, and did not save. */
export const ThrowDraftAway = ({ client, draft, label }: { readonly client: string; readonly draft: string; readonly label: string }) => {
  const { clientWriting: says } = useClientMessages()
  const { notices } = useDesk()
  const drop = useDropDraft()
  return <ThrowAway opens={says.throwAwayOf(label)} text={says.throwAwayText} does={async () => await drop.mutateAsync({ client, draft })} after={() => notices.tell({ says: says.thrownAway })} />
}
