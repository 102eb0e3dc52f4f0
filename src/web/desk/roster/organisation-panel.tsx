import { useState } from 'react'
import type { CountryCode } from '#kernel'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { Choice } from '../people/choice.tsx'
import { may } from '../people/may.ts'
import { useAfterwards } from '../people/use-asked.ts'
import { Digits } from './digits.tsx'
import type { Heard, RosterEntry } from './use-roster.ts'

type Props = { readonly session: SessionShown; readonly entry: RosterEntry; readonly line: Heard['organisations'][number] | undefined }

/** One organisation: where, on what ground data may go there, whether it is suspended, by which digits it is known. */
export const OrganisationPanel = ({ session, entry, line }: Props) => {
  const { roster: says } = useMessages()
  const { country } = useFormats()
  return (
    <article aria-labelledby="organisation">
      <h2 id="organisation">{entry.name}</h2>
      <dl className="facts">
        <dt>{says.country}</dt>
        {/* The API gives a country's code, or none. */}
        <dd>{entry.country === undefined ? says.noCountry : country(entry.country as CountryCode)}</dd>
        <dt>{says.standing}</dt>
        <dd>{(line?.suspended ?? entry.suspended) ? <span className="now">{says.suspended}</span> : says.active}</dd>
        <dt>{says.basis}</dt>
        <dd>{may(session, 'change-roster') ? <Basis entry={entry} /> : entry.transferBasis === undefined ? says.noBasis : (says.bases[entry.transferBasis] ?? entry.transferBasis)}</dd>
        <dt>{says.fingerprint}</dt>
        <dd>{line === undefined ? says.unsigned : <Digits spoken={line.spoken} />}</dd>
      </dl>
    </article>
  )
}

const Basis = ({ entry }: { readonly entry: RosterEntry }) => {
  const { api, notices } = useDesk()
  const { roster: says, access } = useMessages()
  const inWords = useWrong()
  const told = useRefusal()
  const afterwards = useAfterwards()
  const before = entry.transferBasis ?? ''
  const [basis, setBasis] = useState(before)
  const put = async (wanted: string) => {
    const said = await api.put(`/api/roster/${entry.organisation}`, { suspended: entry.suspended, ...(wanted !== '' && { transferBasis: wanted }) })
    if (said.ok) await afterwards()
    return said
  }
  const save = async (): Promise<Wrong | undefined> => {
    const said = await put(basis)
    if (!said.ok) return inWords(said.refusal)
    const undo = async (): Promise<void> => {
      const undone = await put(before)
      if (undone.ok) setBasis(before)
      notices.tell({ says: undone.ok ? says.basisUndone(entry.name) : told(undone.refusal) })
    }
    notices.tell({ says: says.basisSaved(entry.name), undo })
    return undefined
  }
  return (
    <CeremonyForm does={says.changeBasis} doing={access.working} onSubmit={save}>
      <Choice label={says.basis} value={basis} choose={setBasis} options={[['', says.noBasis], ...Object.entries(says.bases)]} />
    </CeremonyForm>
  )
}
