import { useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { Field } from '../access/field.tsx'
import { reasonOf, useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { may } from '../people/may.ts'
import { useAfterwards, useAsked } from '../people/use-asked.ts'
import { useNames } from '../people/use-people.ts'
import { Digits } from './digits.tsx'
import type { Heard } from './use-roster.ts'

const LOOKS_AGAIN_MS = 5_000

/** What one's organisation has pinned; hearing and pinning the newest edition, by two. */
export const Pinning = ({ session, signed }: { readonly session: SessionShown; readonly signed: Heard }) => {
  const { keys, notices } = useDesk()
  const { roster: says, access } = useMessages()
  const { number } = useFormats()
  const inWords = useWrong()
  const afterwards = useAfterwards()
  const nameOf = useNames(session)
  const [heard, setHeard] = useState('')
  const behind = signed.pinned < signed.edition
  const signs = may(session, 'propose')
  const proposals = useAsked('proposals.list', signs && behind, LOOKS_AGAIN_MS)
  const proposal = proposals.data?.find(({ kind }) => kind === 'roster-pinned')
  const own = proposal?.by === session.staff
  const pin = async (): Promise<Wrong | undefined> => {
    const done = proposal === undefined ? await keys.ask('roster.propose-pinning', { heard }) : await keys.ask('roster.sign-pinning', { proposal: proposal.id, heard })
    if (!done.ok) return inWords(done.refusal, reasonOf(done.refusal) === 'heard-different' ? 'heard' : undefined)
    notices.tell({ says: proposal === undefined ? says.pinProposed : says.pinned })
    setHeard('')
    await afterwards()
    return undefined
  }
  return (
    <section aria-labelledby="pinning">
      <h2 id="pinning">{says.edition(number(signed.edition))}</h2>
      <p>{signed.pinned === 0 ? says.notPinned : behind ? says.pinnedOlder(number(signed.pinned), number(signed.edition)) : says.pinnedNow(number(signed.edition))}</p>
      {behind && signs ? (
        <div className="waits">
          <h3>{says.pinTitle}</h3>
          <p>{own ? says.pinOwn : proposal === undefined ? says.pinWhy : says.pinWaits(nameOf(proposal.by))}</p>
          {own ? null : (
            <CeremonyForm does={proposal === undefined ? says.pin : says.pinSecond} doing={access.working} onSubmit={pin}>
              <Field className="wide code-field" name="heard" label={says.heard} hint={says.heardHint} value={heard} onChange={setHeard} inputMode="numeric" />
            </CeremonyForm>
          )}
        </div>
      ) : null}
      <Disclosure className="disclosure">
        <Heading level={3}><Button slot="trigger" className="quiet">{says.showDigits}</Button></Heading>
        <DisclosurePanel><Digits spoken={signed.spoken} large /></DisclosurePanel>
      </Disclosure>
    </section>
  )
}
