import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useRefusal } from '../../i18n/use-messages.tsx'
import { useWatched } from '../../watched.ts'
import type { DraftState } from '../use-draft.ts'

/** Where what somebody writes is kept, in words. */
export const WritingState = ({ state: now, isChanged }: { readonly state: DraftState; readonly isChanged: boolean }) => {
  const { status } = useDesk()
  const { clientWriting: says } = useClientMessages()
  const inWords = useRefusal()
  const online = useWatched(status.online)
  // A draft that was found again is kept already.
  const state: DraftState = now.kind === 'nothing' && isChanged ? { kind: 'kept' } : now
  return (
    <div className="writing" role="status" data-state={state.kind}>
      <p className={state.kind === 'lost' ? 'now' : 'hint'}>{state.kind === 'lost' ? says.state.lost(inWords({ kind: state.because })) : says.state[state.kind]}</p>
      {online ? null : <p className="now">{says.offline}</p>}
    </div>
  )
}
